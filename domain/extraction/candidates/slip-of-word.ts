import { rememberAnswers } from "@/domain/extraction/letters/remember-answers";
import { isCommonHash } from "@/domain/extraction/words/common-words";
import { FIRST_HASH, mixFirst, mixSecond } from "@/domain/notes/words/word-table";

const SHORTEST = 6;
const FIRST_LETTER = "a".charCodeAt(0);
const LAST_LETTER = "z".charCodeAt(0);
const PLURAL = "s".charCodeAt(0);
const NONE = 0;

const REMEMBERED_WORDS = 10_000;

/** True for a folded word that is one slip of the pen away from an everyday one: "dsitributed", "commmands", "fialure". */
export const isSlipOfWord: (key: string) => boolean = rememberAnswers((key) => {
  if (key.length < SHORTEST || !/^[a-z]+$/.test(key)) return false;
  for (let at = 0; at < key.length; at += 1) if (isSlipAt(key, at)) return true;
  return false;
}, REMEMBERED_WORDS);

/** Whether `key` is everyday with the letter at `at` left out, swapped with the next, with one put in before it, or another in its place. */
function isSlipAt(key: string, at: number): boolean {
  if (isEveryday(key, at, NONE, NONE, at + 1)) return true;
  if (at + 1 < key.length && isEveryday(key, at, key.charCodeAt(at + 1), key.charCodeAt(at), at + 2)) return true;
  for (let letter = FIRST_LETTER; letter <= LAST_LETTER; letter += 1)
    if (isEveryday(key, at, letter, NONE, at + 1) || isEveryday(key, at, letter, NONE, at)) return true;
  return false;
}

/**
 * Whether the beginning of `key` up to `end`, up to two letters, and its rest from `start` on make an everyday word, or
 * one's plural. Hundreds are asked for: none is put together.
 */
function isEveryday(key: string, end: number, one: number, two: number, start: number): boolean {
  let first = FIRST_HASH;
  let second = 0;
  let [firstBefore, secondBefore, last] = [first, second, NONE];
  for (let at = 0; at < end + 2 + key.length - start; at += 1) {
    const code =
      at < end ? key.charCodeAt(at) : at === end ? one : at === end + 1 ? two : key.charCodeAt(start + at - end - 2);
    if (code === NONE) continue;
    [firstBefore, secondBefore, last] = [first, second, code];
    first = mixFirst(first, code);
    second = mixSecond(second, code);
  }
  return isCommonHash(first, second) || (last === PLURAL && isCommonHash(firstBefore, secondBefore));
}
