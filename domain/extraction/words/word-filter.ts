/** A Bloom filter over folded words: "no" is certain, "yes" is wrong for one word in about fifty. */
export interface WordFilter {
  readonly bits: Uint8Array;
}

const PROBES = 5;

/** FNV-1a from a given offset, as an unsigned 32-bit number. */
function hashWord(word: string, offset: number): number {
  let hash = offset;
  for (let i = 0; i < word.length; i += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

const FIRST_OFFSET = 0x811c9dc5;
const SECOND_OFFSET = 0x9747b28c;

/** Builds a filter with `bitsPerWord` bits for each word; positions by Kirsch and Mitzenmacher's double hashing. */
export function buildWordFilter(words: ReadonlySet<string>, bitsPerWord: number): WordFilter {
  const bits = new Uint8Array(Math.ceil((words.size * bitsPerWord) / 8));
  for (const word of words) {
    const first = hashWord(word, FIRST_OFFSET);
    const step = hashWord(word, SECOND_OFFSET) | 1;
    for (let i = 0; i < PROBES; i += 1) {
      const probe = probeAt(first, step, i, bits.length);
      bits[probe >> 3] = (bits[probe >> 3] ?? 0) | (1 << (probe & 7));
    }
  }
  return { bits };
}

/** Whether a folded word is in the filter. */
export function hasWord({ bits }: WordFilter, word: string): boolean {
  const first = hashWord(word, FIRST_OFFSET);
  const step = hashWord(word, SECOND_OFFSET) | 1;
  for (let i = 0; i < PROBES; i += 1) {
    const probe = probeAt(first, step, i, bits.length);
    if (((bits[probe >> 3] ?? 0) & (1 << (probe & 7))) === 0) return false;
  }
  return true;
}

function probeAt(first: number, step: number, i: number, byteCount: number): number {
  return ((first + Math.imul(i, step)) >>> 0) % (byteCount * 8);
}
