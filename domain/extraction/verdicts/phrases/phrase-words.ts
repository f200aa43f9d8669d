import { createWordFact, forgetFacts, type WordFact } from "@/domain/notes/words/word-facts";
import {
  addHashed,
  createWordTable,
  FIRST_HASH,
  findHashed,
  mixFirst,
  mixSecond,
  NO_VALUE,
  type WordTable,
} from "@/domain/notes/words/word-table";
import { foldCharacter, GAP, HARD, isSpaceless, SKIPPED } from "./fold-character";
import type { Rest } from "./word-pattern";

/**
 * What the words of phrases are known by, and which of them the words of texts can stand for. The phrases of several
 * languages may share one: what a word means to one of them is not changed by the words of another.
 */
export interface PhraseWords {
  /** The number of each word, folded. */
  readonly whole: WordTable;
  /** The number of each stem, folded: "deprecat". */
  readonly stems: WordTable;
  /** What the patterns say that were numbered so far. */
  readonly patterns: Map<string, Rest | null>;
  /** 1 for each length that stems have. */
  readonly stemLengths: Uint8Array;
  /** The class of a text's word; words of one class mean the same to every phrase. */
  readonly classOf: WordFact;
  /** The ids that a class stands for, those of short stems first; class 0 stands for none. */
  readonly idsOfClass: (readonly number[])[];
  readonly classOfIds: Map<string, number>;
  /** The bits of those ids, by `bitOf`. */
  readonly bitsOfClass: number[];
  /** Another way to read a word that no phrase holds as it is written. */
  readonly respell: Respelling;
}

/** Takes a word, folded. */
export type Respelling = (word: string) => string;

const ASIS: Respelling = (word) => word;

/** One of 32 bits for an id, so that sets of ids can be told apart at a glance. */
export function bitOf(id: number): number {
  return 1 << (Math.imul(id, 0x9e3779b1) >>> 27);
}

/** Longer ones are no words. */
const MAX_LENGTH = 60;

export function createPhraseWords(respell: Respelling = ASIS): PhraseWords {
  const words: PhraseWords = {
    whole: createWordTable(),
    stems: createWordTable(),
    patterns: new Map(),
    stemLengths: new Uint8Array(MAX_LENGTH + 1),
    classOf: createWordFact((text, start, end) => classify(words, text, start, end)),
    idsOfClass: [[]],
    classOfIds: new Map([["", 0]]),
    bitsOfClass: [0],
    respell,
  };
  return words;
}

/** The number of a phrase's word, new where it has none. What was known of the words of texts may then no longer hold. */
export function idOfWord({ whole, stems, stemLengths, classOf }: PhraseWords, word: string, stem: boolean): number {
  const folded = foldWord(word);
  let first = FIRST_HASH;
  let second = 0;
  for (let at = 0; at < folded.length; at++) {
    first = mixFirst(first, folded.charCodeAt(at));
    second = mixSecond(second, folded.charCodeAt(at));
  }
  const table = stem ? stems : whole;
  const known = findHashed(table, first, second);
  if (known !== NO_VALUE) return known;
  const id = whole.count + stems.count;
  addHashed(table, first, second, id);
  if (stem) stemLengths[folded.length] = 1;
  forgetFacts(classOf);
  return id;
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

function foldRun(text: string, start: number, end: number): string {
  let folded = "";
  for (let at = start; at < end; at++) {
    const code = foldCharacter(text.charCodeAt(at));
    if (code !== SKIPPED) folded += String.fromCharCode(code);
  }
  return folded;
}

function classify(words: PhraseWords, text: string, start: number, end: number): number {
  if (end - start > MAX_LENGTH || isSpaceless(text.charCodeAt(start))) return 0;
  const asWritten = findIds(words, text, start, end);
  const found = asWritten.length > 0 || words.respell === ASIS ? asWritten : findRespelt(words, text, start, end);
  if (found.length === 0) return 0;
  const key = found.join(",");
  const known = words.classOfIds.get(key);
  if (known !== undefined) return known;
  words.idsOfClass.push(found);
  words.bitsOfClass.push(found.reduce((bits, id) => bits | bitOf(id), 0));
  words.classOfIds.set(key, words.idsOfClass.length - 1);
  return words.idsOfClass.length - 1;
}

function findRespelt(words: PhraseWords, text: string, start: number, end: number): readonly number[] {
  const respelt = words.respell(foldRun(text, start, end));
  return findIds(words, respelt, 0, respelt.length);
}

/** Most words stand for nothing; they share one list. */
const NO_IDS: number[] = [];

/** The numbers of all that a word may stand for: those of short stems first. */
function findIds({ whole, stems, stemLengths }: PhraseWords, text: string, start: number, end: number): number[] {
  let found = NO_IDS;
  const add = (id: number) => {
    if (id === NO_VALUE) return;
    if (found === NO_IDS) found = [];
    found.push(id);
  };
  let first = FIRST_HASH;
  let second = 0;
  let length = 0;
  for (let at = start; at < end; at++) {
    const code = foldCharacter(text.charCodeAt(at));
    if (code === SKIPPED) continue;
    if (stemLengths[length] === 1) add(findHashed(stems, first, second));
    first = mixFirst(first, code);
    second = mixSecond(second, code);
    length++;
  }
  add(findHashed(whole, first, second));
  add(findHashed(stems, first, second));
  return found;
}
