/**
 * A slug's own draw of a place: two numbers in [0, 1) and a rank, all from the slug alone, so that a blip wants the same
 * spot whatever else stands on the radar.
 */
export interface SlugSeed {
  readonly along: number;
  readonly across: number;
  /** 32 bits; whose turn it is where two want one spot. */
  readonly rank: number;
}

const TWO_TO_32 = 2 ** 32;

export function seedOfSlug(slug: string): SlugSeed {
  const hash = fnv1a(slug);
  return { along: mix(hash ^ 0x9e3779b9) / TWO_TO_32, across: mix(hash ^ 0x85ebca6b) / TWO_TO_32, rank: mix(hash) };
}

/** FNV-1a over UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The finaliser of MurmurHash3, https://github.com/aappleby/smhasher: near slugs ("vue", "vue-3") end up far apart. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
