import type { Span } from "@/domain/notes/span";
import { createWordFact, factOf } from "@/domain/notes/words/word-facts";
import { firstWordFrom, type Words } from "@/domain/notes/words/words";

/** By the place of its bit. */
const families: RegExp[] = [];

/** A bit for each family that a word belongs to. */
const familiesOfWord = createWordFact((text, start, end) => {
  const word = text.slice(start, end);
  return families.reduce((bits, family, place) => (family.test(word) ? bits | (1 << place) : bits), 0);
});

/**
 * Makes a family of words that a long search cannot do without, so that sentences that have none of them are spared the
 * search. Families are made while modules load, before any text is read; at most 31.
 * @param words single words as a pattern; a word that merely holds one counts, too
 * @returns its bit among those of `familiesIn`
 */
export function createWordFamily(words: string): number {
  families.push(new RegExp(words, "iu"));
  return 1 << (families.length - 1);
}

/** The bits of all families that a sentence has words of. */
export function familiesIn(words: Words, { start, end }: Span): number {
  let bits = 0;
  for (let at = firstWordFrom(words, start); at < words.count && (words.starts[at] ?? end) < end; at += 1)
    bits |= factOf(familiesOfWord, words, at);
  return bits;
}
