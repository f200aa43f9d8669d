import { type PatternPart, parsePattern, toPlainPhrase } from "@/domain/extraction/cues/expand-phrase";
import { idOfWord, type PhraseWords } from "./phrase-words";

/** A list that patterns share their ends in, so that many ways through one pattern stay few. */
export interface Rest {
  readonly part: WordPart;
  readonly next: Rest | null;
}

/** A word by its number, or a choice. A plain number takes no memory of its own, and there are tens of thousands. */
export type WordPart = number | WordChoice;

interface WordChoice {
  /** Most ways are a single word, which needs no list. */
  readonly choices: readonly (WordPart | readonly WordPart[])[];
  readonly optional: boolean;
}

/** The number that `idOfWord` gave a part's word. */
export function idOfPart(part: number): number {
  return part >> 1;
}

/** True where a part is only a word's start. */
export function isStemPart(part: number): boolean {
  return (part & 1) === 1;
}

/**
 * What a pattern such as "(we|they) (now)? use" says, its words numbered; null where it says nothing. Languages that share
 * their words share the patterns that they have in common, which are English.
 */
export function numberPattern(words: PhraseWords, pattern: string): Rest | null {
  const known = words.patterns.get(pattern);
  if (known !== undefined) return known;
  const rest = toRest(numberWords(words, parsePattern(pattern)), null);
  words.patterns.set(pattern, rest);
  return rest;
}

/** Some parts, or a single one, and what follows them. */
export function toRest(parts: WordPart | readonly WordPart[], end: Rest | null): Rest | null {
  if (typeof parts === "number" || "choices" in parts) return { part: parts, next: end };
  let rest = end;
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at];
    if (part !== undefined) rest = { part, next: rest };
  }
  return rest;
}

/** Passages of several words become single words; "don't" is two, since an apostrophe separates words as a space does. */
function numberWords(words: PhraseWords, parts: readonly PatternPart[]): WordPart[] {
  const numbered: WordPart[] = [];
  parts.forEach((part, place) => {
    if (typeof part === "string") numbered.push(...numberPassage(words, part, place + 1 === parts.length));
    else {
      const choices = part.choices.map((choice) => withoutList(numberWords(words, choice)));
      numbered.push({ choices, optional: part.optional });
    }
  });
  // A list that grew keeps room for more; its copy takes no more than it needs.
  return numbered.slice();
}

function withoutList(parts: readonly WordPart[]): WordPart | readonly WordPart[] {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : parts;
}

function numberPassage(words: PhraseWords, passage: string, isLast: boolean): number[] {
  const written = passage.split(/[\s'’-]+/).filter((word) => word !== "");
  return written.map((word, at) => {
    const { words: plain, stem } = toPlainPhrase(word);
    if (stem && (at + 1 < written.length || !isLast))
      throw new Error(`A stem mark belongs at the end of a phrase: "${passage}"`);
    return (idOfWord(words, plain, stem) << 1) | (stem ? 1 : 0);
  });
}
