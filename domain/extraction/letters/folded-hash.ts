import { createWordFact } from "@/domain/notes/words/word-facts";
import { classOf, isWordClass, OTHER_LETTER, PLUS, SHARP } from "./character-class";

const FIRST_HASH = 0x811c9dc5 | 0;
const LOWER_S = 18;

/** What stands for a word once it is folded (FNV-1a), so that many can be looked for at little cost. */
export const foldedHash = createWordFact(hashRange);

/** The same for a word that stands alone; of single words, with their "+" and "#". */
export function hashFolded(word: string): number {
  return hashRange(word, 0, word.length);
}

/** The hash of a word with an "s" behind it. */
export function hashOfPlural(hash: number): number {
  return mixIn(hash, LOWER_S, 0);
}

/** The hash of the letters, digits, "+" and "#" from `start` to `end`. */
export function hashRange(text: string, start: number, end: number): number {
  let hash = FIRST_HASH;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const value = classOf(code);
    if (isWordClass(value) || value === PLUS || value === SHARP) hash = mixIn(hash, value, code);
  }
  return hash;
}

function mixIn(hash: number, value: number, code: number): number {
  return Math.imul(hash ^ (value >= OTHER_LETTER ? code : value), 0x01000193);
}
