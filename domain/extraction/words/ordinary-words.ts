import { ENCODED_ORDINARY_WORDS } from "./encoded-ordinary-words";
import { hasWord, type WordFilter } from "./word-filter";

let filter: WordFilter | null = null;

/** Decoded on first use, so that programs that read no note do not pay for it. */
function ordinaryWords(): WordFilter {
  filter ??= { bits: decodeBits(ENCODED_ORDINARY_WORDS) };
  return filter;
}

/** True for a word (folded) of English, or a common or look-alike word of Spanish, French, German, Portuguese, Italian or Dutch. */
export function isDictionaryWord(folded: string): boolean {
  return hasWord(ordinaryWords(), folded);
}

function decodeBits(encoded: string): Uint8Array {
  const letters = atob(encoded);
  const bits = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i += 1) bits[i] = letters.charCodeAt(i);
  return bits;
}
