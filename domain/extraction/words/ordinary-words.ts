import { ENCODED_ORDINARY_WORDS } from "./encoded-ordinary-words";
import { hasWord, type WordFilter } from "./word-filter";

let filter: WordFilter | null = null;

/** Decoded on first use, so that programs that read no note do not pay for it. */
function ordinaryWords(): WordFilter {
  filter ??= { bits: Uint8Array.from(atob(ENCODED_ORDINARY_WORDS), (character) => character.charCodeAt(0)) };
  return filter;
}

/** True for a word (folded) of English, or a common or look-alike word of Spanish, French, German, Portuguese, Italian or Dutch. */
export function isDictionaryWord(folded: string): boolean {
  return hasWord(ordinaryWords(), folded);
}
