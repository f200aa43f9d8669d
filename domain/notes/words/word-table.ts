/**
 * A number for each of some words, found by where a word stands in a text, so that looking up every word of a note makes
 * no strings. Words are known by 64 bits of two hashes: among a hundred thousand words the chance that any two are taken
 * for one is about one in four thousand million. A look takes one place in memory, for these tables are asked more often
 * than anything else.
 */
export interface WordTable {
  /** What characters are compared as, by their code; null where they are compared as they are. */
  readonly fold: Uint16Array | null;
  /** Four numbers a slot: both hashes, 1 + the value (0 in an empty slot), nothing. A power of two of them. */
  slots: Int32Array;
  count: number;
}

/** What is answered for a word that the table does not hold. */
export const NO_VALUE = -1;

const FIRST_SLOTS = 64;
const SLOT_SIZE = 4;

/** A table without words. */
export function createWordTable(fold: Uint16Array | null = null): WordTable {
  return { fold, slots: new Int32Array(FIRST_SLOTS * SLOT_SIZE), count: 0 };
}

/** A table of words that are written as they are compared; each stands for its place in the list. */
export function tableOfWords(words: readonly string[], fold: Uint16Array | null = null): WordTable {
  const table = createWordTable(fold);
  words.forEach((word, index) => {
    if (findWord(table, word, 0, word.length) === NO_VALUE) addHashed(table, hashes.first, hashes.second, index);
  });
  return table;
}

/** Adds a word, which the table does not hold, with a value of 0 or more. */
export function addWord(table: WordTable, word: string, value: number): void {
  hashWord(table.fold, word, 0, word.length);
  addHashed(table, hashes.first, hashes.second, value);
}

/** The value of the word from `start` to `end`, or NO_VALUE. */
export function findWord(table: WordTable, text: string, start: number, end: number): number {
  hashWord(table.fold, text, start, end);
  return findHashed(table, hashes.first, hashes.second);
}

/** The value of the word with those hashes, or NO_VALUE. */
export function findHashed({ slots }: WordTable, first: number, second: number): number {
  return (slots[findSlot(slots, first, second) + 2] ?? 0) - 1;
}

/** Adds the word with those hashes, which the table does not hold, with a value of 0 or more. */
export function addHashed(table: WordTable, first: number, second: number, value: number): void {
  if ((table.count + 1) * 2 * SLOT_SIZE > table.slots.length) grow(table);
  setSlot(table.slots, first, second, value + 1);
  table.count += 1;
}

/** The slot of a word, or the empty one where it would stand: open addressing with linear probing. */
function findSlot(slots: Int32Array, first: number, second: number): number {
  const mask = slots.length - 1;
  for (let slot = ((first ^ (first >>> 15)) * SLOT_SIZE) & mask; ; slot = (slot + SLOT_SIZE) & mask) {
    if (slots[slot + 2] === 0 || (slots[slot] === first && slots[slot + 1] === second)) return slot;
  }
}

function setSlot(slots: Int32Array, first: number, second: number, value: number): void {
  const slot = findSlot(slots, first, second);
  slots[slot] = first;
  slots[slot + 1] = second;
  slots[slot + 2] = value;
}

function grow(table: WordTable): void {
  const { slots } = table;
  table.slots = new Int32Array(slots.length * 2);
  for (let slot = 0; slot < slots.length; slot += SLOT_SIZE) {
    const value = slots[slot + 2] ?? 0;
    if (value !== 0) setSlot(table.slots, slots[slot] ?? 0, slots[slot + 1] ?? 0, value);
  }
}

/** The last word's hashes, kept here so that looking one up allocates nothing. */
const hashes = { first: 0, second: 0 };

function hashWord(fold: Uint16Array | null, text: string, start: number, end: number): void {
  let first = FIRST_HASH;
  let second = 0;
  for (let i = start; i < end; i += 1) {
    const written = text.charCodeAt(i);
    const code = fold === null ? written : (fold[written] ?? written);
    first = mixFirst(first, code);
    second = mixSecond(second, code);
  }
  hashes.first = first;
  hashes.second = second;
}

/** What the first of both hashes starts with; the second starts with 0. */
export const FIRST_HASH = 0x811c9dc5 | 0;

/** FNV-1a. */
export function mixFirst(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** A polynomial, as unlike the first hash as may be. */
export function mixSecond(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
