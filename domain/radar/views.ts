import type { LinkKind } from "@/domain/extraction/reading";
import type { Span } from "@/domain/notes/span";
import type { CitedQuote } from "@/domain/review/review-state";
import type { RingGateView } from "@/domain/review/review-views";
import type { Standpoint } from "./compare-radars";
import type { CorrectionMark, CorrectionView } from "./correction-views";
import type { ResponsibilityView } from "./due-views";
import type { Movement } from "./movement";
import type { QuoteCount, RelatedTechnology, Replacement, RingSide } from "./technology-evidence";
import type { TimelineEntry } from "./timeline-of";
import type { QuadrantDefinition, RingDefinition } from "./vocabulary";

/*
 * What pages show and the HTTP API answers: queries of `db` return these, components draw them.
 * Times are ISO 8601 strings in UTC; rings and quadrants are ids of the radar's definitions.
 */

export interface RadarView {
  readonly radar: { readonly slug: string; readonly title: string };
  readonly rings: readonly RingDefinition[];
  readonly quadrants: readonly QuadrantDefinition[];
  /** Sorted by quadrant, ring (centre first), name. */
  readonly blips: readonly BlipView[];
  /** Technologies that notes name without a verdict and that nobody has placed; most mentioned first. */
  readonly mentioned: readonly MentionedView[];
  /** The last published edition, which movement is relative to; null before the first. */
  readonly edition: EditionSummary | null;
  /** What stood on that edition and is not on the radar any more, by name; rings and quadrants are the edition's. */
  readonly left: readonly Standpoint[];
  /** What the team took off for good, by name; what left since the last edition is among `left` too. */
  readonly retired: readonly RetiredView[];
  readonly totals: {
    readonly notes: number;
    readonly talks: number;
    readonly technologies: number;
    readonly mentions: number;
    readonly verdicts: number;
  };
}

export interface BlipView {
  readonly slug: string;
  readonly name: string;
  /** The team's quadrant where it chose one, else the technology's own. */
  readonly quadrant: string;
  /** The team's ring where decided, else the proposed one. */
  readonly ring: string;
  readonly decided: boolean;
  readonly proposal: ProposalView | null;
  /** Since the last edition; null before the first. */
  readonly movement: Movement | null;
  /** Number of placements so far; an edit sends it back. */
  readonly version: number;
  readonly talkCount: number;
  readonly mentionCount: number;
  readonly strongestQuote: string | null;
}

export interface MentionedView {
  readonly slug: string;
  readonly name: string;
  readonly quadrant: string;
  /** Number of placements so far, all of them taken back. */
  readonly version: number;
  readonly mentionCount: number;
  readonly talkCount: number;
}

export interface ProposalView {
  readonly ring: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** True where the notes disagree. */
  readonly contested: boolean;
  /** Plain sentences, strongest first: "Two talks report it in production." */
  readonly reasons: readonly string[];
}

export interface PlacementView {
  /** 1 for the first placement of a technology on this radar. */
  readonly version: number;
  /** The team's ring before; null where there was none. */
  readonly from: string | null;
  /** Null where the decision was taken back: the technology stands where notes suggest, unless it retired. */
  readonly to: string | null;
  /** True where it left the radar for good, whatever notes suggest, until it is placed or brought back. */
  readonly retired: boolean;
  /** The quadrant that the team chose, before and after; null for the technology's own. */
  readonly fromQuadrant: string | null;
  readonly toQuadrant: string | null;
  readonly rationale: string;
  /** The sentences that the decision rests on, as they were. */
  readonly evidence: readonly CitedQuote[];
  /** The word on why, where the decision went against the ring's gate. */
  readonly againstGate: string | null;
  /** The review that decided it; null outside of one. */
  readonly review: { readonly slug: string; readonly name: string } | null;
  readonly person: string;
  readonly at: string;
}

/** What the team took off a radar for good, with where it stood last. */
export interface RetiredView {
  readonly slug: string;
  readonly name: string;
  readonly quadrant: string;
  /** The team's ring before; null where only notes suggested one. */
  readonly from: string | null;
  /** Number of placements so far; an edit sends it back. */
  readonly version: number;
  readonly rationale: string;
  readonly person: string;
  readonly at: string;
  readonly talkCount: number;
  readonly mentionCount: number;
}

export interface TechnologyView {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The team's where it chose one, else its own. */
  readonly quadrant: string;
  /** The one that it stands in unless the team chooses another. */
  readonly ownQuadrant: string;
  /** With its scheme, or null. */
  readonly home: string | null;
  readonly version: number;
  /** The team's decision as it is; null where there is none, it was taken back, or the technology retired. */
  readonly placement: (PlacementView & { readonly to: string }) | null;
  /** Newest first. */
  readonly history: readonly PlacementView[];
  readonly proposal: ProposalView | null;
  /** The first of its sentences: those with a verdict, strongest first, then those that only mention it, by talk. */
  readonly quotes: readonly QuoteView[];
  readonly quoteCount: QuoteCount;
  /** What speaks for each ring, centre first. */
  readonly sides: readonly RingSide[];
  readonly timeline: readonly TimelineEntry[];
  /** The first of them, by title. */
  readonly talks: readonly TalkSummary[];
  readonly talkCount: number;
  /** Named in the same talks far more often than by chance. */
  readonly related: readonly RelatedTechnology[];
  /** What took its place, and whose place it took, as sentences say. */
  readonly replacedBy: readonly Replacement[];
  readonly replaces: readonly Replacement[];
  readonly mentionCount: number;
  /** What people put right about it, newest first. */
  readonly corrections: readonly CorrectionView[];
  /** The number of the newest entry about its name; an edit sends it back. 0 before the first. */
  readonly edited: number;
  /** What people said is this one, with what the team had decided about it. */
  readonly merged: readonly MergedView[];
  /** What the team's gates say of it in each ring, centre first. */
  readonly gates: readonly RingGateView[];
  /** Who looks after it; null where nobody has said anything yet. */
  readonly responsibility: ResponsibilityView | null;
  readonly rings: readonly RingDefinition[];
  readonly quadrants: readonly QuadrantDefinition[];
}

export interface MergedView {
  readonly slug: string;
  readonly name: string;
  /** Newest first. */
  readonly history: readonly PlacementView[];
}

/** A sentence of a note that names a technology, with the verdict that it carries, if any. */
export interface QuoteView {
  readonly note: NoteSummary;
  readonly talk: TalkSummary | null;
  /** The sentence, word for word. */
  readonly text: string;
  /** Where it stands in the note. */
  readonly span: Span;
  /** The mention, relative to `text`; null where the name stands elsewhere (a heading, a list's parent). */
  readonly mention: Span | null;
  readonly verdict: QuoteVerdict | null;
  /** Who made it as it is, where that was a person. */
  readonly correction: CorrectionMark | null;
}

export interface QuoteVerdict {
  readonly ring: string;
  /** The words that tell, relative to the quote's `text`. */
  readonly cue: Span;
  readonly by: "author" | "speaker";
  readonly strength: number;
  readonly rule: string;
}

export interface TalkSummary {
  readonly id: string;
  readonly title: string;
  readonly speakers: readonly string[];
  readonly event: string | null;
  readonly day: string | null;
  readonly links: readonly { readonly kind: LinkKind; readonly url: string }[];
}

export interface NoteSummary {
  readonly id: string;
  /** The file's name, with folders below the one that was read. */
  readonly name: string;
}

export interface TalkView extends TalkSummary {
  /** Every note that holds a section about it. */
  readonly sections: readonly { readonly note: NoteSummary; readonly span: Span; readonly text: string }[];
  /** In order of first appearance. */
  readonly technologies: readonly TalkTechnologyView[];
  readonly rings: readonly RingDefinition[];
  readonly quadrants: readonly QuadrantDefinition[];
}

export interface TalkTechnologyView {
  readonly slug: string;
  readonly name: string;
  readonly quadrant: string;
  readonly mentionCount: number;
  readonly quotes: readonly QuoteView[];
}

/** A note in a list, with how much was read from it. */
export interface NoteListItem extends NoteSummary {
  /** ISO 639-1 code, or null where it can't be told. */
  readonly language: string | null;
  readonly talkCount: number;
  readonly mentionCount: number;
  readonly verdictCount: number;
}

/** A talk in a list, with how much is known of it. */
export interface TalkListItem extends TalkSummary {
  readonly noteCount: number;
  readonly technologyCount: number;
}

export interface NoteView extends NoteSummary {
  readonly text: string;
  readonly language: string | null;
  readonly encoding: string;
  /** The file that it was read from; null where it came in from the browser. */
  readonly file: string | null;
  /** Who sent it from the browser, and when; null where it was read from a file, or that was not kept yet. */
  readonly imported: { readonly person: string; readonly at: string } | null;
  /** In order of appearance. */
  readonly sections: readonly { readonly talk: TalkSummary; readonly span: Span }[];
  /** Mentions and verdict cues, sorted by start. */
  readonly marks: readonly NoteMark[];
  /** What people put right in it, newest first. */
  readonly corrections: readonly CorrectionView[];
  readonly rings: readonly RingDefinition[];
}

export interface NoteMark {
  readonly kind: "mention" | "verdict";
  readonly span: Span;
  readonly technology: { readonly slug: string; readonly name: string };
  /** Of a verdict; null for a mention. */
  readonly ring: string | null;
  readonly correction: CorrectionMark | null;
}

/** A published radar in a list. */
export interface EditionSummary {
  readonly slug: string;
  readonly name: string;
  readonly person: string;
  readonly publishedAt: string;
  readonly blipCount: number;
}
