import { addWord, createWordTable, findWord, NO_VALUE, type WordTable } from "@/domain/notes/word-table";
import { FOLDED_CODES, foldCharacter, GAP, HARD, isSpaceless, SKIPPED } from "./fold-character";

/** What the words of phrases are known by, and which of them the words of texts can stand for. */
export interface PhraseWords {
  /** The number of each word, folded, and of each stem with its mark: "deprecat*". */
  readonly ids: Map<string, number>;
  /** Lengths that stems have, the shortest first. */
  readonly stemLengths: number[];
  /** Words of texts to their class; words of one class mean the same to every phrase. */
  readonly classes: WordTable;
  /** The ids that a class stands for, those of short stems first; class 0 stands for none. */
  readonly idsOfClass: (readonly number[])[];
  readonly classOfIds: Map<string, number>;
}

/** Words come again and again, in each note and in all of them. */
const REMEMBERED_WORDS = 20_000;
/** Longer ones are no words. */
const MAX_LENGTH = 60;
const COMMA = ",".charCodeAt(0);

export function createPhraseWords(): PhraseWords {
  return {
    ids: new Map(),
    stemLengths: [],
    classes: createWordTable(REMEMBERED_WORDS, FOLDED_CODES),
    idsOfClass: [[]],
    classOfIds: new Map([["", 0]]),
  };
}

/** The number of a phrase's word, new where it has none; all must have theirs before the first text is read. */
export function idOfWord({ ids, stemLengths }: PhraseWords, word: string, stem: boolean): number {
  const folded = foldWord(word);
  const key = stem ? `${folded}*` : folded;
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  if (stem && !stemLengths.includes(folded.length)) {
    stemLengths.push(folded.length);
    stemLengths.sort((a, b) => a - b);
  }
  return ids.size - 1;
}

function foldWord(word: string): string {
  let folded = "";
  for (let at = 0; at < word.length; at++) {
    const code = foldCharacter(word.charCodeAt(at));
    // A mark such as "?" or "+" can't be matched; the word data is at fault.
    if (code === HARD || code === GAP) throw new Error(`A phrase holds a mark that no phrase can hold: "${word}"`);
    if (code !== SKIPPED) folded += String.fromCharCode(code);
  }
  return folded;
}

/** The words of a stretch of text; used again for the next one, so that reading allocates nothing. */
export interface TextWords {
  count: number;
  /** True where there are letters or signs that are written without spaces. */
  isMixed: boolean;
  starts: Int32Array;
  ends: Int32Array;
  classes: Int32Array;
  /** 1 where nothing but spaces, or a comma and spaces, stand between a word and the next. */
  joined: Uint8Array;
}

export function createTextWords(capacity = 512): TextWords {
  return {
    count: 0,
    isMixed: false,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    classes: new Int32Array(capacity),
    joined: new Uint8Array(capacity),
  };
}

/** Reads the words of `text` from `start` to `end` into `out`. */
export function readTextWords(words: PhraseWords, text: string, start: number, end: number, out: TextWords): void {
  out.count = 0;
  out.isMixed = false;
  let at = start;
  while (at < end) {
    const from = at;
    while (at < end && isLetter(text.charCodeAt(at))) at++;
    if (at > from) addTextWord(out, from, at, classOfWord(words, text, from, at));
    const gap = at;
    while (at < end && !isLetter(text.charCodeAt(at))) {
      if (isSpaceless(text.charCodeAt(at))) out.isMixed = true;
      at++;
    }
    if (out.count > 0) out.joined[out.count - 1] = joins(text, gap, at) ? 1 : 0;
  }
}

function isLetter(code: number): boolean {
  const folded = foldCharacter(code);
  return folded !== GAP && folded !== HARD && !isSpaceless(code);
}

/** A comma may stand before the next word of a phrase: "works, but". */
function joins(text: string, start: number, end: number): boolean {
  for (let at = text.charCodeAt(start) === COMMA ? start + 1 : start; at < end; at++)
    if (foldCharacter(text.charCodeAt(at)) !== GAP) return false;
  return end > start;
}

function addTextWord(out: TextWords, start: number, end: number, value: number): void {
  if (out.count === out.starts.length) grow(out);
  out.starts[out.count] = start;
  out.ends[out.count] = end;
  out.classes[out.count] = value;
  out.count++;
}

function grow(out: TextWords): void {
  const larger = createTextWords(out.starts.length * 2);
  larger.starts.set(out.starts);
  larger.ends.set(out.ends);
  larger.classes.set(out.classes);
  larger.joined.set(out.joined);
  Object.assign(out, { ...larger, count: out.count, isMixed: out.isMixed });
}

function classOfWord(words: PhraseWords, text: string, start: number, end: number): number {
  if (end - start > MAX_LENGTH) return 0;
  const known = findWord(words.classes, text, start, end);
  if (known !== NO_VALUE) return known;
  const value = classify(words, foldRun(text, start, end));
  addWord(words.classes, text, start, end, value);
  return value;
}

function foldRun(text: string, start: number, end: number): string {
  let folded = "";
  for (let at = start; at < end; at++) {
    const code = foldCharacter(text.charCodeAt(at));
    if (code !== SKIPPED) folded += String.fromCharCode(code);
  }
  return folded;
}

function classify(words: PhraseWords, folded: string): number {
  const found: number[] = [];
  const add = (key: string) => {
    const id = words.ids.get(key);
    if (id !== undefined) found.push(id);
  };
  for (const length of words.stemLengths) if (length < folded.length) add(`${folded.slice(0, length)}*`);
  add(folded);
  add(`${folded}*`);
  const key = found.join(",");
  const known = words.classOfIds.get(key);
  if (known !== undefined) return known;
  words.idsOfClass.push(found);
  words.classOfIds.set(key, words.idsOfClass.length - 1);
  return words.idsOfClass.length - 1;
}
