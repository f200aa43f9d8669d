import type { Span } from "@/domain/notes/span";
import { classOf, IGNORED, isWordClass, OTHER_LETTER, PLUS, SHARP } from "./character-class";

/** The words of a stretch of text by a hash of their folded letters, so that many can be looked for at little cost. */
export interface HashedWords {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hashes: readonly number[];
}

const FIRST_HASH = 0x811c9dc5;
const LOWER_S = 18;

/** FNV-1a over what folding leaves of a word; of single words alone. */
export function hashFolded(word: string): number {
  let hash = FIRST_HASH;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    const value = classOf(code);
    if (isPart(value)) hash = mixIn(hash, value, code);
  }
  return hash;
}

/** The hash of a word with an "s" behind it. */
export function hashOfPlural(hash: number): number {
  return mixIn(hash, LOWER_S, 0);
}

/** The words of `text` in a span: runs of letters, digits, "+" and "#". */
export function hashWords(text: string, { start, end }: Span): HashedWords {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  let hash = 0;
  let from = -1;
  for (let i = start; i <= end; i += 1) {
    const code = i < end ? text.charCodeAt(i) : 0;
    const value = classOf(code);
    if (isPart(value)) {
      if (from < 0) {
        from = i;
        hash = FIRST_HASH;
      }
      hash = mixIn(hash, value, code);
    } else if (from >= 0 && value !== IGNORED) {
      starts.push(from);
      ends.push(i);
      hashes.push(hash);
      from = -1;
    }
  }
  return { starts, ends, hashes };
}

function isPart(value: number): boolean {
  return isWordClass(value) || value === PLUS || value === SHARP;
}

function mixIn(hash: number, value: number, code: number): number {
  return Math.imul(hash ^ (value >= OTHER_LETTER ? code : value), 0x01000193);
}
