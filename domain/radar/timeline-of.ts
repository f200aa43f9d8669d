import { groupBy } from "@/domain/group-by";
import type { QuoteView } from "./views";

/** What was said at one event. */
export interface TimelineEntry {
  readonly event: string;
  /** As the event's name gives it; null where it gives none. */
  readonly year: number | null;
  /** Ring ids of the verdicts, in the order of the quotes. */
  readonly verdicts: readonly string[];
  /** Sentences, those with a verdict included. */
  readonly sentenceCount: number;
}

/** Quotes by event, oldest first; events without a year come last, quotes without an event are left out. */
export function timelineOf(quotes: readonly QuoteView[]): readonly TimelineEntry[] {
  const groups = groupBy(quotes, ({ talk }) => talk?.event ?? null);
  return [...groups]
    .flatMap(([event, group]) => (event === null ? [] : [entryOf(event, group)]))
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || a.event.localeCompare(b.event, "en"));
}

function entryOf(event: string, quotes: readonly QuoteView[]): TimelineEntry {
  const year = /\b(?:19|20)\d\d\b/.exec(event);
  return {
    event,
    year: year && Number(year[0]),
    verdicts: quotes.flatMap(({ verdict }) => (verdict ? [verdict.ring] : [])),
    sentenceCount: new Set(quotes.map(({ note, span }) => `${note.id} ${span.start}`)).size,
  };
}
