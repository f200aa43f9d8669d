import type { Span } from "@/domain/notes/span";

/** What a link says of the sentence that it leads to, besides its place. */
export interface QuoteLink {
  /** Where it stood; null where the link says nothing of use. */
  readonly span: Span | null;
  /** How it begins; null in a link that tells only a place. */
  readonly says: string | null;
  /** A hash of all of it, see `hashQuote`. */
  readonly is: string | null;
}

/** Where a link leads in the note as it is now. */
export type FollowedQuote =
  /** To the very sentence, or to a place that nothing is said of. */
  | { readonly state: "there"; readonly span: Span }
  /** To the sentence in another place than before. */
  | { readonly state: "moved"; readonly span: Span }
  /** To a sentence that begins the same and goes on otherwise. */
  | { readonly state: "changed"; readonly span: Span }
  /** Nowhere; `span` is the line where it stood, in a note of that length. */
  | { readonly state: "gone"; readonly span: Span; readonly says: string };

/** So many characters tell a sentence's beginning. */
const BEGINNING_LENGTH = 60;

/** How a sentence begins, for a link: whole characters, 60 at most. */
export function beginningOf(quote: string): string {
  return [...quote.slice(0, 2 * BEGINNING_LENGTH)].slice(0, BEGINNING_LENGTH).join("");
}

/** A short hash of a sentence's UTF-16 units (FNV-1a, 32 bits, base 36): http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashQuote(quote: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < quote.length; at += 1) hash = Math.imul(hash ^ quote.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * Finds the sentence that a link leads to in the note's text as it is now: where it stood, else where it stands now, else
 * what begins like it; of several places the nearest to the former one.
 * @returns null where the link names no part of the text and says nothing to look for
 */
export function followQuote(text: string, { span, says, is }: QuoteLink): FollowedQuote | null {
  const isWithin = span !== null && span.end <= text.length;
  if (says === null || is === null) return isWithin ? { state: "there", span } : null;
  if (span === null) return null;
  if (hashQuote(text.slice(span.start, span.end)) === is) return { state: "there", span };
  const length = span.end - span.start;
  const places = listPlaces(text, says).sort((a, b) => Math.abs(a - span.start) - Math.abs(b - span.start));
  const same = places.find((start) => hashQuote(text.slice(start, start + length)) === is);
  if (same !== undefined) return { state: "moved", span: { start: same, end: same + length } };
  const [alike] = length > says.length ? places : [];
  if (alike !== undefined) return { state: "changed", span: { start: alike, end: alike + says.length } };
  return { state: "gone", says, span: lineAt(text, span.start) };
}

function listPlaces(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The line with something in it that holds an offset, or comes next before it. */
function lineAt(text: string, offset: number): Span {
  const before = text.slice(0, Math.min(offset + 1, text.length)).trimEnd();
  const start = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const end = text.slice(start).search(/[\r\n]/);
  return { start, end: end < 0 ? text.length : start + end };
}
