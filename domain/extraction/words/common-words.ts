import { findHashed, findWord, NO_VALUE, tableOfWords, type WordTable } from "@/domain/notes/words/word-table";
import { ENCODED_COMMON_WORDS } from "./encoded-common-words";

let words: WordTable | null = null;

/** True for the few thousand words (lower case) that any English text is made of: "go", "act", "windows", not "helm". */
export function isCommonWord(lower: string): boolean {
  return findWord(commonWords(), lower, 0, lower.length) !== NO_VALUE;
}

/** The same for a word of which the hashes are known. */
export function isCommonHash(first: number, second: number): boolean {
  return findHashed(commonWords(), first, second) !== NO_VALUE;
}

function commonWords(): WordTable {
  words ??= tableOfWords(ENCODED_COMMON_WORDS.split(" "));
  return words;
}
