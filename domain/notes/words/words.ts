import { isUnicodeLetter, isUnicodeWord } from "@/domain/notes/text/letter-codes";
import { addHashed, createWordTable, FIRST_HASH, findHashed, mixFirst, mixSecond, NO_VALUE } from "./word-table";

/**
 * The words of a text: runs of letters and digits, of scripts with spaces between words or of scripts without, with the
 * marks within them. Read once, they serve all that looks for words: names, phrases, languages.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The number of each word as it is written: one spelling has one number, in every text of a generation. */
  readonly ids: Int32Array;
  /** Of which characters each is made: see `ODD`, `DIGIT`, `UNSPACED`. */
  readonly kinds: Uint8Array;
  /** What the text is made of, all words taken together, and `SIGN` where it holds signs. */
  readonly made: number;
  /** Numbers are given anew from time to time, so that memory does not grow with the number of texts. */
  readonly generation: number;
}

const SPACED = 1;
/** Of a script that writes no spaces between words: kana, ideographs. */
export const UNSPACED = 2;
/** A mark that is read over: an accent that stands alone, a zero-width space, a soft hyphen. */
const MARK = 4;
/** Holds more than digits and Latin letters. */
export const ODD = 8;
/** Holds a digit. */
export const DIGIT = 16;
/** An arrow, a star, one half of an emoji: no word, but a sign that phrases may be made of. */
export const SIGN = 32;

const kinds = kindsOfCodes();

function kindsOfCodes(): Uint8Array {
  const found = new Uint8Array(0x10000);
  found.fill(SIGN, 0x2190, 0x2c00);
  found.fill(SIGN, 0xd800, 0xe000);
  for (let code = 0; code < found.length; code += 1) {
    if (!isUnicodeWord(code)) continue;
    const script = code >= 0x3005 && code <= 0x9fff ? UNSPACED : SPACED;
    const isLatin = code < 0x80 || (code >= 0xc0 && code < 0x250);
    found[code] = script | (isLatin ? 0 : ODD) | (isUnicodeLetter(code) ? 0 : DIGIT);
  }
  for (let code = 0x300; code < 0x370; code += 1) found[code] = MARK | ODD;
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xfe0f]) found[code] = MARK | ODD;
  return found;
}

/** So many spellings are remembered from one text to the next: a few hundred notes in several languages have 40,000. */
const REMEMBERED_WORDS = 100_000;

let known = createWordTable();
let generation = 1;

/** Reads the words of a text, in one pass. */
export function readWords(text: string): Words {
  if (known.count >= REMEMBERED_WORDS) {
    known = createWordTable();
    generation += 1;
  }
  const words = { text, count: 0, ...createColumns((text.length >> 2) + 16), made: 0, generation };
  let made = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    made |= kind;
    const script = kind & (SPACED | UNSPACED);
    at = script === 0 ? at + 1 : readWord(words, at, script);
  }
  words.made = made;
  return words;
}

type Columns = ReturnType<typeof createColumns>;

interface WordsDraft extends Columns {
  readonly text: string;
  count: number;
}

/** All in one piece of memory, which is asked for and given back at once. */
function createColumns(length: number) {
  const memory = new ArrayBuffer(length * 13);
  return {
    starts: new Int32Array(memory, 0, length),
    ends: new Int32Array(memory, length * 4, length),
    ids: new Int32Array(memory, length * 8, length),
    kinds: new Uint8Array(memory, length * 12, length),
  };
}

/** Adds the word of a script that starts at `start`; gives the offset behind it. */
function readWord(words: WordsDraft, start: number, script: number): number {
  const { text } = words;
  let first = FIRST_HASH;
  let second = 0;
  let made = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] ?? 0;
    if ((kind & (script | MARK)) === 0) break;
    made |= kind;
    first = mixFirst(first, code);
    second = mixSecond(second, code);
  }
  if (words.count === words.starts.length) grow(words);
  words.starts[words.count] = start;
  words.ends[words.count] = at;
  words.ids[words.count] = numberOf(first, second);
  words.kinds[words.count] = made;
  words.count += 1;
  return at;
}

function numberOf(first: number, second: number): number {
  const number = findHashed(known, first, second);
  if (number !== NO_VALUE) return number;
  addHashed(known, first, second, known.count);
  return known.count - 1;
}

function grow(words: WordsDraft): void {
  const larger = createColumns(words.starts.length * 2);
  larger.starts.set(words.starts);
  larger.ends.set(words.ends);
  larger.ids.set(words.ids);
  larger.kinds.set(words.kinds);
  Object.assign(words, larger);
}

const SPACE = 0x20;

/** The words that are left of a text where spaces took the place of some; no word may have lost a part alone. */
export function wordsLeft(words: Words, text: string): Words {
  const left = { ...words, text, count: 0, ...createColumns(words.count) };
  for (let at = 0; at < words.count; at += 1) {
    if (text.charCodeAt(words.starts[at] ?? 0) === SPACE) continue;
    left.starts[left.count] = words.starts[at] ?? 0;
    left.ends[left.count] = words.ends[at] ?? 0;
    left.ids[left.count] = words.ids[at] ?? 0;
    left.kinds[left.count] = words.kinds[at] ?? 0;
    left.count += 1;
  }
  return left;
}

/** The index of the first word that starts at `offset` or later; the number of words where none does. O(log n). */
export function firstWordFrom({ starts, count }: Words, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
