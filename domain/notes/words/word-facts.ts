import type { Words } from "./words";

/** What holds for a word wherever it stands, as a number: judged once for each spelling, and remembered. */
export interface WordFact {
  readonly judge: (text: string, start: number, end: number) => number;
  values: Int32Array;
  generation: number;
}

const NOT_JUDGED = -0x80000000;
/** Those of words start with 1. */
const NO_GENERATION = 0;

/** `judge` must look at nothing but the word from `start` to `end`. */
export function createWordFact(judge: WordFact["judge"]): WordFact {
  return { judge, values: new Int32Array(0), generation: NO_GENERATION };
}

/** To be called where words are judged in another way from now on: what was remembered is judged anew. */
export function forgetFacts(fact: WordFact): void {
  fact.generation = NO_GENERATION;
}

/** What holds for a word of a text, by its index. */
export function factOf(fact: WordFact, words: Words, index: number): number {
  const id = words.ids[index] ?? 0;
  const value = fact.generation === words.generation ? (fact.values[id] ?? NOT_JUDGED) : NOT_JUDGED;
  return value === NOT_JUDGED ? judgeWord(fact, words, index) : value;
}

function judgeWord(fact: WordFact, words: Words, index: number): number {
  const id = words.ids[index] ?? 0;
  if (fact.generation !== words.generation) {
    fact.generation = words.generation;
    fact.values = new Int32Array(0);
  }
  if (id >= fact.values.length) {
    const larger = new Int32Array(Math.max(256, (id + 1) * 2)).fill(NOT_JUDGED);
    larger.set(fact.values);
    fact.values = larger;
  }
  const value = fact.judge(words.text, words.starts[index] ?? 0, words.ends[index] ?? 0);
  fact.values[id] = value;
  return value;
}
