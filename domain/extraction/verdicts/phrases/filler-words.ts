import { createWordFact, factOf } from "@/domain/notes/words/word-facts";
import type { Words } from "@/domain/notes/words/words";

/** Adverbs that no ending tells from nouns ("environnement" is one). */
const ADVERBS = new Set(
  "vraiment particulièrement franchement totalement complètement absolument largement nettement clairement relativement extrêmement parfaitement simplement honnêtement finalement réellement visiblement énormément actuellement désormais définitivement carrément".split(
    " ",
  ),
);
const MENTE = /^\p{L}{3,}mente$/iu;

const filler = createWordFact((text, start, end) => {
  if (end - start < 7 || end - start > 24) return 0;
  const word = text.slice(start, end).toLowerCase();
  return MENTE.test(word) || ADVERBS.has(word) ? 1 : 0;
});

/**
 * "è **genuinamente** utile", "funciona **realmente** bien", "c'est **vraiment** stable": an adverb may stand within any
 * phrase of Spanish, French, Italian and Portuguese, and changes nothing of what it says.
 */
export function isFiller(words: Words, index: number): boolean {
  return factOf(filler, words, index) === 1;
}
