import type { Span } from "@/domain/notes/span";
import { classOf, isWordClass } from "./character-class";
import type { FoundMention, Searchable } from "./find-mentions";

/** A run of letters and digits, and the index of its sentence. */
export interface Word extends Span {
  readonly sentence: number;
}

/** The words of a note's sentences that no mention covers and nothing masks, in order. */
export function* uncoveredWords(note: Searchable, found: readonly FoundMention[]): Generator<Word> {
  const covers = [createCursor(found), createCursor(note.masked)];
  for (let sentence = 0; sentence < note.sentences.length; sentence += 1) {
    const span = note.sentences[sentence];
    if (span === undefined) continue;
    let i = span.start;
    while (i < span.end) {
      const covered = coverEnd(covers, i);
      if (covered > i) {
        i = covered;
        continue;
      }
      const end = wordEnd(note.text, i, span.end);
      if (end > i) yield { start: i, end, sentence };
      i = Math.max(end, i + 1);
    }
  }
}

interface Cursor {
  readonly spans: readonly Span[];
  next: number;
}

function createCursor(spans: readonly Span[]): Cursor {
  return { spans, next: 0 };
}

/** Where the cover over `at` ends, or `at` itself; asked with growing offsets alone. */
function coverEnd(covers: readonly Cursor[], at: number): number {
  let end = at;
  for (const cover of covers) {
    while ((cover.spans[cover.next]?.end ?? Number.POSITIVE_INFINITY) <= at) cover.next += 1;
    const span = cover.spans[cover.next];
    if (span !== undefined && span.start <= at) end = Math.max(end, span.end);
  }
  return end;
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isWordClass(classOf(text.charCodeAt(end)))) end += 1;
  return end;
}
