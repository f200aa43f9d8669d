import type { CorrectionKind } from "@/domain/corrections/correction";
import type { Span } from "@/domain/notes/span";
import type { NoteSummary, ProposalView } from "./views";
import type { RingDefinition } from "./vocabulary";

/*
 * What pages show of what people put right, and the HTTP API answers; see the views beside.
 */

/** Who put something right, and how: "Ring set to Hold", by Ada. */
export interface CorrectionMark {
  readonly id: number;
  readonly what: string;
  readonly person: string;
  readonly at: string;
}

/** An entry of the log of corrections. */
export interface CorrectionView extends CorrectionMark {
  readonly kind: CorrectionKind;
  /** `stands`; `undone`; or it stands and its sentence is no longer in the note, or the note is gone. */
  readonly state: "stands" | "undone" | "text-gone" | "note-gone";
  /** Who took it back, and the number of that entry. */
  readonly undone: { readonly id: number; readonly person: string; readonly at: string } | null;
  /** The sentence that it is about; null where it is about a name. */
  readonly quote: {
    readonly note: NoteSummary;
    readonly text: string;
    /** Where the sentence stands now. */
    readonly span: Span | null;
  } | null;
  /** What it is about by the names of that day, with the address where there is one by that name now. */
  readonly technologies: readonly { readonly name: string; readonly slug: string | null }[];
}

/** A page of the log of corrections. */
export interface CorrectionLogView {
  /** Newest first. */
  readonly corrections: readonly CorrectionView[];
  readonly isMore: boolean;
  /** Everyone who put something right, by name. */
  readonly people: readonly { readonly name: string; readonly count: number }[];
  /** The technology that the page is narrowed to, where there is one at its address. */
  readonly technology: { readonly slug: string; readonly name: string } | null;
}

/** A name that may be a technology, over all notes. */
export interface SuggestionView {
  /** As written most often. */
  readonly name: string;
  /** In how many notes. */
  readonly noteCount: number;
  /** 0 to 1: how much speaks for a technology. */
  readonly score: number;
  /** What speaks for it, in plain words. */
  readonly reasons: readonly string[];
  /** Some of the sentences that hold it; the name's place is relative to the text. */
  readonly quotes: readonly {
    readonly note: NoteSummary;
    readonly text: string;
    readonly span: Span;
    readonly name: Span;
  }[];
}

/** What would move if one technology were merged into another. */
export interface MergePreview {
  readonly from: MergeSide;
  readonly into: MergeSide;
  /** The spellings that would lead to the other one. */
  readonly spellings: readonly string[];
  /** What the notes would suggest for both together. */
  readonly proposal: ProposalView | null;
  readonly rings: readonly RingDefinition[];
}

export interface MergeSide {
  readonly slug: string;
  readonly name: string;
  readonly mentionCount: number;
  readonly verdictCount: number;
  readonly talkCount: number;
  /** The team's ring, where decided. */
  readonly decided: string | null;
  readonly decisionCount: number;
  readonly proposal: ProposalView | null;
}
