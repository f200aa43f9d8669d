import { foldName } from "@/domain/extraction/letters/character-class";

/** Shorter words are never taken for slips of others, and a wrong first letter in those below the second hardly ever. */
const MIN_LENGTH = 4;
const FIRST_LETTER_MAY_SLIP = 6;
/** The ways to misspell a word grow with the square of its length: PostgreSQL needs minutes for those of eighty letters. */
const LONGEST_LISTED = 14;
/** So many letters are added or left out in a slip, at most. */
export const MOST_WRONG = 2;
/** Slips are looked for in words of Latin letters alone. */
const PLAIN_WORD = /^[a-z]+$/;
const ANY = "[[:alpha:]]";

/**
 * What finds the words that may stand for a name's words by a slip of the pen, as a regular expression of PostgreSQL's: a
 * letter left out, one too many, one in place of another, and all that comes of two such. It finds more than reading takes for
 * slips, and never less: of words so long that few are, any of about that length.
 * @returns null where no word of the name can be one
 */
export function slipPattern(name: string): string | null {
  const words = name.split(/[^\p{L}\p{N}]+/u).map(foldName);
  const plain = words.filter((word) => word.length >= MIN_LENGTH && PLAIN_WORD.test(word));
  const slips = new Set(plain.flatMap(listSlips));
  return slips.size === 0 ? null : `\\m(?:${[...slips].join("|")})\\M`;
}

/** "velero" with one letter too many anywhere, and with one left out and then as many as one put in again anywhere. */
function listSlips(word: string): string[] {
  if (word.length > LONGEST_LISTED) return [`${ANY}{${word.length - MOST_WRONG},${word.length + MOST_WRONG}}`];
  const first = word.length < FIRST_LETTER_MAY_SLIP ? 1 : 0;
  const slips = listInsertions(word, first);
  for (let omitted = first; omitted < word.length; omitted += 1) {
    const rest = word.slice(0, omitted) + word.slice(omitted + 1);
    slips.push(rest, ...listInsertions(rest, first));
  }
  return slips;
}

function listInsertions(word: string, first: number): string[] {
  const places = Array.from({ length: word.length + 1 - first }, (_, index) => first + index);
  return places.map((at) => word.slice(0, at) + ANY + word.slice(at));
}
