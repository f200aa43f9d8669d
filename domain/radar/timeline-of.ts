import { yearOf } from "@/domain/lists/year-of";

/** What was said at one event. */
export interface TimelineEntry {
  readonly event: string;
  /** As the event's name gives it; null where it gives none. */
  readonly year: number | null;
  /** Verdicts by ring. */
  readonly verdicts: readonly { readonly ring: string; readonly count: number }[];
  /** Sentences, those with a verdict included. */
  readonly sentenceCount: number;
}

/** Entries oldest first; events without a year come last. */
export function timelineOf(events: readonly Omit<TimelineEntry, "year">[]): readonly TimelineEntry[] {
  return events
    .map((entry) => ({ ...entry, year: yearOf(entry.event) }))
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || a.event.localeCompare(b.event, "en"));
}
