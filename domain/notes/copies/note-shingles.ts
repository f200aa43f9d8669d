/** Words that stand together in a shingle. */
const SHINGLE_WORDS = 3;

/** From this share of common shingles on, the smaller note is a copy of the other. Different notes of one event share under a tenth. */
export const COPY_CONTAINMENT = 0.6;

/** Fewer than this many shingles say nothing about copies. */
const MIN_SHINGLES = 20;

/**
 * The set of a note's three-word shingles, each as a 32-bit hash. Case, punctuation, marks and line breaks do not count,
 * so that a flattened copy has nearly the same set. (Broder, "On the resemblance and containment of documents", 1997.)
 */
export function noteShingles(text: string): ReadonlySet<number> {
  const shingles = new Set<number>();
  const window: number[] = [];
  for (const hash of wordHashes(text)) {
    window.push(hash);
    if (window.length > SHINGLE_WORDS) window.shift();
    if (window.length === SHINGLE_WORDS) shingles.add(mix(window));
  }
  return shingles;
}

/** The share, 0 to 1, of the first set that the second holds too; 0 where the first is too small to tell. */
export function shingleContainment(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  if (part.size < MIN_SHINGLES) return 0;
  let shared = 0;
  for (const shingle of part) if (whole.has(shingle)) shared++;
  return shared / part.size;
}

/** A hash for each word; every letter of a script that is written without spaces is a word. */
function* wordHashes(text: string): Generator<number> {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = lowerCode(text.charCodeAt(at));
    if (code >= 0x3040 && code <= 0x9fff) {
      if (hash !== 0) yield hash;
      yield step(FNV_OFFSET, code);
      hash = 0;
    } else if (isWordCode(code)) hash = step(hash === 0 ? FNV_OFFSET : hash, code);
    else if (hash !== 0) {
      yield hash;
      hash = 0;
    }
  }
  if (hash !== 0) yield hash;
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo). */
const FNV_OFFSET = 0x811c9dc5;

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) >>> 0;
}

function mix(window: readonly number[]): number {
  return window.reduce((hash, word) => Math.imul(((hash << 7) | (hash >>> 25)) ^ word, 0x9e3779b1) >>> 0, FNV_OFFSET);
}

function lowerCode(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);
}
