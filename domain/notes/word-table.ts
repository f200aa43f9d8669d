/**
 * A number for each of some words, found by where a word stands in a text, so that looking up every word of a note makes
 * no strings. Open addressing with linear probing over FNV-1a.
 */
export interface WordTable {
  /** What characters are compared as, by their code; null where they are compared as they are. */
  readonly fold: Uint16Array | null;
  /** At most so many words; the table forgets all of them when one more comes. */
  readonly limit: number;
  /** 1 + the index of the word in each slot, 0 in empty ones; a power of two of them. */
  readonly slots: Int32Array;
  /** Where each word's letters begin, and behind the last word where they end. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
  letters: Uint16Array;
  count: number;
}

/** What is answered for a word that the table does not hold. */
export const NO_VALUE = -1;

/** A table without words that takes up to `limit` of them. */
export function createWordTable(limit: number, fold: Uint16Array | null = null): WordTable {
  const slots = 2 ** Math.ceil(Math.log2(limit * 2 + 2));
  return {
    fold,
    limit,
    slots: new Int32Array(slots),
    starts: new Int32Array(limit + 1),
    values: new Int32Array(limit),
    letters: new Uint16Array(limit * 8 + 64),
    count: 0,
  };
}

/** A table of words that are written as they are compared; each stands for its place in the list. */
export function tableOfWords(words: readonly string[], fold: Uint16Array | null = null): WordTable {
  const table = createWordTable(words.length, fold);
  words.forEach((word, index) => {
    if (findWord(table, word, 0, word.length) === NO_VALUE) addWord(table, word, 0, word.length, index);
  });
  return table;
}

/** The value of the word from `start` to `end`, or NO_VALUE. */
export function findWord(table: WordTable, text: string, start: number, end: number): number {
  const { slots } = table;
  const mask = slots.length - 1;
  for (let slot = hashWord(table.fold, text, start, end) & mask; ; slot = (slot + 1) & mask) {
    const index = (slots[slot] ?? 0) - 1;
    if (index < 0) return NO_VALUE;
    if (isWord(table, index, text, start, end)) return table.values[index] ?? NO_VALUE;
  }
}

/** Adds a word that the table does not hold, with a value of 0 or more. */
export function addWord(table: WordTable, text: string, start: number, end: number, value: number): void {
  const { slots, starts, values, fold, limit } = table;
  if (table.count >= limit) {
    slots.fill(0);
    table.count = 0;
  }
  const index = table.count;
  const from = starts[index] ?? 0;
  makeRoom(table, from + end - start);
  const { letters } = table;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    letters[from + i - start] = fold === null ? code : (fold[code] ?? code);
  }
  starts[index + 1] = from + end - start;
  values[index] = value;
  table.count = index + 1;
  const mask = slots.length - 1;
  let slot = hashWord(fold, text, start, end) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = index + 1;
}

function makeRoom(table: WordTable, length: number): void {
  if (length <= table.letters.length) return;
  const letters = new Uint16Array(length * 2);
  letters.set(table.letters);
  table.letters = letters;
}

function hashWord(fold: Uint16Array | null, text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ (fold === null ? code : (fold[code] ?? code)), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

function isWord(table: WordTable, index: number, text: string, start: number, end: number): boolean {
  const { fold, starts, letters } = table;
  const from = starts[index] ?? 0;
  if ((starts[index + 1] ?? 0) - from !== end - start) return false;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (letters[from + i - start] !== (fold === null ? code : (fold[code] ?? code))) return false;
  }
  return true;
}
