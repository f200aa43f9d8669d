/**
 * What a link's target is known by, whatever the link's form, for schedule entries and videos; null for other links.
 * "https://youtu.be/abc123XYZ_-?t=3" and "https://www.youtube.com/watch?v=abc123XYZ_-" -> "youtube:abc123XYZ_-".
 */
export function linkIdentity(url: string): string | null {
  const address = url.replace(/^https?:\/\/(?:www\.|m\.)?/i, "");
  for (const [site, pattern] of SITES) {
    const id = pattern.exec(address)?.[1];
    if (id !== undefined) return `${site}:${id}`;
  }
  return null;
}

const SITES: readonly (readonly [string, RegExp])[] = [
  [
    "youtube",
    /^(?:youtu\.be\/|youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#\s]*&)?v=|embed\/|live\/|shorts\/|v\/))([\w-]{11})/i,
  ],
  ["vimeo", /^(?:player\.)?vimeo\.com\/(?:video\/|channels\/[\w-]+\/)?(\d{6,})/i],
  ["sched", /^[\w-]+\.sched\.com\/event\/(\w{3,8})/i],
  ["sched", /^sched\.co\/(\w{3,8})/i],
  ["fosdem", /^(?:archive\.)?fosdem\.org\/(\d{4}\/schedule\/event\/[\w-]+)/i],
  ["ccc", /^media\.ccc\.de\/v\/([\w-]+)/i],
  ["pretalx", /^((?:pretalx\.com|cfp\.[\w.-]+)\/[\w-]+\/talk\/\w+)/i],
  ["apple", /^developer\.apple\.com\/(?:videos\/play|wwdc)\/(\w+\/\d+)/i],
];
