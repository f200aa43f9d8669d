import { rememberAnswers } from "./remember-answers";
import { isCommonWord } from "./words/common-words";

const SHORTEST = 6;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

const REMEMBERED_WORDS = 10_000;

/** True for a folded word that is one slip of the pen away from an everyday one: "dsitributed", "commmands", "fialure". */
export const isSlipOfWord: (key: string) => boolean = rememberAnswers((key) => {
  if (key.length < SHORTEST || !/^[a-z]+$/.test(key)) return false;
  for (let at = 0; at < key.length; at += 1) if (slips(key, at).some(isEveryday)) return true;
  return false;
}, REMEMBERED_WORDS);

/** What `key` is with the letter at `at` left out, swapped with the next, with one put in before it, or another in its place. */
function slips(key: string, at: number): readonly string[] {
  const before = key.slice(0, at);
  const after = key.slice(at + 1);
  const swapped = `${before}${key.charAt(at + 1)}${key.charAt(at)}${key.slice(at + 2)}`;
  const others = [...LETTERS].flatMap((letter) => [before + letter + after, before + letter + key.slice(at)]);
  return [before + after, swapped, ...others];
}

function isEveryday(word: string): boolean {
  return isCommonWord(word) || (word.endsWith("s") && isCommonWord(word.slice(0, -1)));
}
