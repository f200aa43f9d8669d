import { editDistance } from "@/domain/extraction/letters/edit-distance";

/** A name as it is searched: lower case, each word between two spaces. */
export interface NamedKey<Id> {
  readonly id: Id;
  readonly key: string;
}

/** Names that hold, for each word typed, one that is nearly the same, the nearest first; each id once. */
export function rankNearNames<Id>(words: readonly string[], names: readonly NamedKey<Id>[]): NamedKey<Id>[] {
  const scored = names
    .map((name) => ({ name, slips: countSlips(words, name.key) }))
    .filter(({ slips }) => slips !== null)
    .sort((a, b) => (a.slips ?? 0) - (b.slips ?? 0) || a.name.key.length - b.name.key.length);
  return [...new Map([...scored].reverse().map(({ name }) => [name.id, name])).values()].reverse();
}

/** How many letters were typed wrongly if this was meant; null where it was not. */
function countSlips(words: readonly string[], key: string): number | null {
  const whole = slipsOf(words.join(""), key.replaceAll(" ", ""));
  const each = words.map((word) => Math.min(...wordsOf(key).map((own) => slipsOf(word, own) ?? Infinity)));
  const apart = each.reduce((sum, slips) => sum + slips, 0);
  const least = Math.min(whole ?? Infinity, apart);
  return least === Infinity || words.length === 0 ? null : least;
}

function wordsOf(key: string): string[] {
  return key.split(" ").filter((word) => word !== "");
}

/** "raect" for "react": 1; null for what is too far off to be meant. */
function slipsOf(typed: string, meant: string): number | null {
  const most = mostSlips(meant.length);
  const slips = editDistance(typed, meant, most);
  return slips > most ? null : slips;
}

/** In short words a slip makes another word; in long ones several are still told. */
function mostSlips(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 12 ? 2 : 3;
}

/**
 * What was typed with each word put right that is nearly one of a name's, or null where nothing is to be put right.
 * @param keys of names that are nearly called so, best first
 */
export function correctWords(words: readonly string[], keys: readonly string[]): string | null {
  const known = keys.flatMap(wordsOf);
  const corrected = words.map((word) => {
    if (known.includes(word)) return word;
    const near = known
      .map((meant) => ({ meant, slips: slipsOf(word, meant) }))
      .filter(({ slips }) => slips !== null)
      .sort((a, b) => (a.slips ?? 0) - (b.slips ?? 0));
    return near[0]?.meant ?? word;
  });
  return corrected.join(" ") === words.join(" ") ? null : corrected.join(" ");
}
