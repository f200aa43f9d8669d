import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { Nomination } from "./nomination-reason";

/** What an agenda is made from. Times are ISO 8601 strings in UTC. */
export interface AgendaFacts {
  /** From the centre out. */
  readonly rings: readonly RingDefinition[];
  readonly technologies: readonly AgendaTechnology[];
  /** When the last edition was published; null before the first. */
  readonly editionAt: string | null;
  readonly now: string;
}

export interface AgendaTechnology {
  readonly slug: string;
  readonly name: string;
  readonly quadrant: string;
  /** What the team decided; null where it has not. */
  readonly placement: { readonly ring: string; readonly at: string } | null;
  /** What notes suggest, in a ring of the radar. */
  readonly proposal: { readonly ring: string; readonly confidence: number; readonly contested: boolean } | null;
  /** How many sentences speak for each ring, where notes disagree; else empty. */
  readonly verdicts: readonly { readonly ring: string; readonly count: number }[];
  readonly isOnLastEdition: boolean;
  /** When the newest note that names it came in; null where none does. */
  readonly newestNoteAt: string | null;
  /** The year of the newest event where it was named; null where none is known. */
  readonly newestYear: number | null;
  /** "2027-05-20": the day on which the team wants to see it again. */
  readonly revisitOn: string | null;
  /** Since the team decided last. */
  readonly nominations: readonly Nomination[];
}
