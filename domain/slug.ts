const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\+/g, " plus "],
  [/#/g, " sharp "],
  [/&/g, " and "],
  [/^\.(?=\p{L})/u, "dot "],
];

/** A name as it stands in an address: "C++" -> "c-plus-plus", ".NET" -> "dot-net", "Événement" -> "evenement". Never empty. */
export function slugOf(name: string): string {
  let text = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  for (const [sign, words] of WRITTEN_OUT) text = text.replace(sign, words);
  const slug = text.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return slug === "" ? "unnamed" : slug;
}
