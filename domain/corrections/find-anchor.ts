import type { TalkReading } from "@/domain/extraction/reading";
import { type Span, sliceSpan } from "@/domain/notes/span";
import type { Anchor, TalkAnchor } from "./correction";

/** So many characters around a sentence tell it from its like. */
const CONTEXT_LENGTH = 60;

/** Tells where a sentence stands in a note's text by its words. */
export function makeAnchor(text: string, sentence: Span): Anchor {
  const words = sliceSpan(text, sentence);
  return {
    sentence: words,
    occurrence: listPlaces(text, words).filter((start) => start < sentence.start).length,
    // Half an emoji at the far end is left out: the database keeps whole characters only.
    before: text.slice(Math.max(0, sentence.start - CONTEXT_LENGTH), sentence.start).replace(/^[\udc00-\udfff]/, ""),
    after: text.slice(sentence.end, sentence.end + CONTEXT_LENGTH).replace(/[\ud800-\udbff]$/, ""),
  };
}

/**
 * Finds an anchored sentence in a note's text as it is now. Of several places with the same words, the one whose
 * surroundings are most alike; among equals the one that comes as far down as the anchored one did.
 * @returns null where the words are not there any more
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  const places = listPlaces(text, anchor.sentence);
  const ranked = places
    .map((start, index) => ({
      start,
      likeness: likenessAt(text, start, anchor),
      distance: Math.abs(index - anchor.occurrence),
    }))
    .sort((a, b) => b.likeness - a.likeness || a.distance - b.distance || a.start - b.start);
  const [best] = ranked;
  return best ? { start: best.start, end: best.start + anchor.sentence.length } : null;
}

/**
 * Finds the talk that is meant by its heading.
 * @returns an index into `talks`, null where no talk has that heading any more
 */
export function findTalkAnchor(text: string, talks: readonly TalkReading[], anchor: TalkAnchor): number | null {
  const same = talks.flatMap(({ heading }, index) => (sliceSpan(text, heading) === anchor.heading ? [index] : []));
  return same[anchor.occurrence] ?? same.at(-1) ?? null;
}

function listPlaces(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

/** How many characters on either side are the same, counted from the sentence outwards. */
function likenessAt(text: string, start: number, { sentence, before, after }: Anchor): number {
  const end = start + sentence.length;
  let left = 0;
  while (left < before.length && text.charAt(start - 1 - left) === before.charAt(before.length - 1 - left)) left += 1;
  let right = 0;
  while (right < after.length && text.charAt(end + right) === after.charAt(right)) right += 1;
  return left + right;
}
