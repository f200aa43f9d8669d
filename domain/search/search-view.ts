import type { Span } from "@/domain/notes/span";
import type { NoteSummary } from "@/domain/radar/views";
import type { QuadrantDefinition, RingDefinition } from "@/domain/radar/vocabulary";

/** What a search looks through, in the order in which it is shown. */
export const SEARCH_KINDS = ["technologies", "talks", "speakers", "notes", "sentences"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What a search found, as `GET /api/search` answers it. */
export interface SearchView {
  /** As it was looked for: control characters and what is too long are gone. */
  readonly query: string;
  readonly technologies: Found<TechnologyHit>;
  readonly talks: Found<TalkHit>;
  readonly speakers: Found<SpeakerHit>;
  readonly notes: Found<NoteHit>;
  readonly sentences: Found<SentenceHit>;
  /** The query with its misspelt words put right; null where nothing is known that is nearly so called. */
  readonly suggestion: string | null;
  readonly rings: readonly RingDefinition[];
  readonly quadrants: readonly QuadrantDefinition[];
}

/** Some of what was found, best first. */
export interface Found<Hit> {
  readonly hits: readonly Hit[];
  /** How many there are. */
  readonly total: number;
  /** True where there are more than were counted. */
  readonly isMore: boolean;
  /** True where nothing is called so, and these are called nearly so. */
  readonly isNear: boolean;
}

/** Words with the places that were matched. */
export interface MarkedText {
  readonly text: string;
  /** Relative to `text`, sorted. */
  readonly marks: readonly Span[];
}

export interface TechnologyHit {
  readonly slug: string;
  readonly name: MarkedText;
  /** The other spelling under which it was found, if it was. */
  readonly spelling: string | null;
  /** Ids of the radar's definitions; no ring where it only is mentioned. */
  readonly quadrant: string;
  readonly ring: string | null;
  readonly decided: boolean;
  readonly talkCount: number;
  readonly mentionCount: number;
}

export interface TalkHit {
  readonly id: string;
  readonly title: MarkedText;
  readonly event: string | null;
  readonly speakers: readonly string[];
}

export interface SpeakerHit {
  readonly slug: string;
  readonly name: MarkedText;
  readonly talkCount: number;
}

/** A note that is called so. */
export interface NoteHit {
  readonly id: string;
  readonly name: MarkedText;
  /** ISO 639-1, or null where it can't be told. */
  readonly language: string | null;
}

/** A sentence of a note; it need not name a technology. */
export interface SentenceHit {
  readonly note: NoteSummary;
  readonly talk: { readonly id: string; readonly title: string; readonly event: string | null } | null;
  readonly sentence: MarkedText;
  /** Where the sentence stands in the note. */
  readonly span: Span;
}
