import { searchableWords } from "./searchable-words";

/** Nobody types more; what is pasted is cut here. */
const MAX_LENGTH = 200;
const MAX_WORDS = 12;

/** What a person searches for, as typed but for what no text holds. */
export interface SearchQuery {
  /** Without control characters, white space made single. */
  readonly typed: string;
  /** What the text must hold, each as words in a row: one word, or several where they were typed between quotes. */
  readonly phrases: readonly (readonly string[])[];
}

/** Reads what was typed: `"blue green" deploy` asks for the two words in a row and for the third anywhere. */
export function readSearchQuery(given: string): SearchQuery {
  const typed = given
    .slice(0, MAX_LENGTH)
    .replace(/[\p{Cc}\p{Cs}\p{Co}\u200b\ufeff]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const phrases = [...typed.matchAll(/"([^"]*)"|([^\s"]+)/g)]
    .flatMap(([, quoted, word]) => (quoted === undefined ? readWord(word ?? "") : [wordsOf(quoted)]))
    .filter((words) => words.length > 0);
  return { typed, phrases: phrases.slice(0, MAX_WORDS) };
}

/** "node.js" is two words that may stand apart; what has no spaces is looked for as it stands. */
function readWord(word: string): (readonly string[])[] {
  const words = wordsOf(word);
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? [words] : words.map((each) => [each]);
}

function wordsOf(text: string): readonly string[] {
  return searchableWords(text).split(" ").filter(Boolean);
}

/**
 * The query as PostgreSQL's `to_tsquery` reads it: `('blue' <-> 'green') & 'deploy':*`. The last word may go on. Null where
 * there is nothing to look for. Words hold letters, digits and marks alone, so nothing in them needs escaping.
 */
export function toTextQuery({ phrases }: SearchQuery): string | null {
  if (phrases.length === 0) return null;
  return phrases
    .map((words, index) => {
      const isLast = index === phrases.length - 1 && words.length === 1 && (words[0]?.length ?? 0) >= FEWEST_LETTERS;
      return `(${words.map((word) => `'${word}'`).join(" <-> ")}${isLast ? ":*" : ""})`;
    })
    .join(" & ")
    .replaceAll(/\(('[^']*'(?::\*)?)\)/g, "$1");
}

/** Fewer letters begin every other word. */
const FEWEST_LETTERS = 3;
