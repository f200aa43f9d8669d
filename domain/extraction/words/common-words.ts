import { ENCODED_COMMON_WORDS } from "./encoded-common-words";

let words: ReadonlySet<string> | null = null;

/** True for the few thousand words (lower case) that any English text is made of: "go", "act", "windows", not "helm". */
export function isCommonWord(lower: string): boolean {
  words ??= new Set(ENCODED_COMMON_WORDS.split(" "));
  return words.has(lower);
}
