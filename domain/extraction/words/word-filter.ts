/** A Bloom filter over folded words: "no" is certain, "yes" is wrong for one word in about twenty. */
export interface WordFilter {
  readonly bits: Uint8Array;
}

const PROBES = 4;

/** Two independent hashes of a word, FNV-1a with different offsets, as unsigned 32-bit numbers. */
function hashPair(word: string): readonly [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
    second ^= second >>> 13;
  }
  return [first >>> 0, (second | 1) >>> 0];
}

/** The positions of a word's bits (Kirsch and Mitzenmacher's double hashing). */
function probesOf(word: string, bitCount: number): readonly number[] {
  const [first, second] = hashPair(word);
  return Array.from({ length: PROBES }, (_, i) => (first + i * second) % bitCount);
}

/** Builds a filter with `bitsPerWord` bits for each word. */
export function buildWordFilter(words: ReadonlySet<string>, bitsPerWord: number): WordFilter {
  const bits = new Uint8Array(Math.ceil((words.size * bitsPerWord) / 8));
  for (const word of words) {
    for (const probe of probesOf(word, bits.length * 8))
      bits[probe >> 3] = (bits[probe >> 3] ?? 0) | (1 << (probe & 7));
  }
  return { bits };
}

/** Whether a folded word is in the filter. */
export function hasWord({ bits }: WordFilter, word: string): boolean {
  return probesOf(word, bits.length * 8).every((probe) => ((bits[probe >> 3] ?? 0) & (1 << (probe & 7))) !== 0);
}
