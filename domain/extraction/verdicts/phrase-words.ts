import { createWordFact, forgetFacts, type WordFact } from "@/domain/notes/word-facts";
import { foldCharacter, GAP, HARD, isSpaceless, SKIPPED } from "./fold-character";
import type { Rest } from "./word-pattern";

/**
 * What the words of phrases are known by, and which of them the words of texts can stand for. The phrases of several
 * languages may share one: what a word means to one of them is not changed by the words of another.
 */
export interface PhraseWords {
  /** The number of each word, folded, and of each stem with its mark: "deprecat*". */
  readonly ids: Map<string, number>;
  /** What the patterns say that were numbered so far. */
  readonly patterns: Map<string, Rest | null>;
  /** Lengths that stems have, the shortest first. */
  readonly stemLengths: number[];
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
    ids: new Map(),
    patterns: new Map(),
    stemLengths: [],
    classOf: createWordFact((text, start, end) => classify(words, text, start, end)),
    idsOfClass: [[]],
    classOfIds: new Map([["", 0]]),
    bitsOfClass: [0],
    respell,
  };
  return words;
}

/** The number of a phrase's word, new where it has none. What was known of the words of texts may then no longer hold. */
export function idOfWord({ ids, stemLengths, classOf }: PhraseWords, word: string, stem: boolean): number {
  const folded = foldWord(word);
  const key = stem ? `${folded}*` : folded;
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  forgetFacts(classOf);
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
  const folded = foldRun(text, start, end);
  const asWritten = findIds(words, folded);
  const found = asWritten.length > 0 ? asWritten : findIds(words, words.respell(folded));
  const key = found.join(",");
  const known = words.classOfIds.get(key);
  if (known !== undefined) return known;
  words.idsOfClass.push(found);
  words.bitsOfClass.push(found.reduce((bits, id) => bits | bitOf(id), 0));
  words.classOfIds.set(key, words.idsOfClass.length - 1);
  return words.idsOfClass.length - 1;
}

/** The numbers of all that a word may stand for: those of short stems first. */
function findIds(words: PhraseWords, folded: string): number[] {
  const found: number[] = [];
  const add = (key: string) => {
    const id = words.ids.get(key);
    if (id !== undefined) found.push(id);
  };
  for (const length of words.stemLengths) if (length < folded.length) add(`${folded.slice(0, length)}*`);
  add(folded);
  add(`${folded}*`);
  return found;
}
