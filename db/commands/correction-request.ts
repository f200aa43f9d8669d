import type { TeamTerms } from "@/domain/extraction/terms/team-terms";
import type { Span } from "@/domain/notes/span";
import type { CorrectionView } from "@/domain/radar/correction-views";
import type { Quadrant, Ring } from "@/domain/radar/vocabulary";
import type { Outcome, Refusal } from "@/domain/refusal";

/** A technology as a person names it; a name that nobody knows yet needs a quadrant. */
export interface WantedTechnology {
  readonly name: string;
  readonly quadrant?: Quadrant | undefined;
}

/** The sentence that a person saw, where they saw it. */
export interface SeenSentence {
  readonly noteId: string;
  readonly span: Span;
  readonly text: string;
}

/** What was read from the sentence, as the person saw it. */
interface SeenQuote extends SeenSentence {
  /** The technology's address. */
  readonly technology: string;
  /** The number of the correction that it showed, null where there was none. */
  readonly seen: number | null;
}

/** Words that a person selected in a note, or wrote down, with which of their places is meant. */
interface SelectedWords {
  readonly noteId: string;
  /** Where they stand; null where the person wrote them down. */
  readonly span: Span | null;
  readonly text: string;
  /** From 1, where they stand in several places. */
  readonly occurrence?: number | undefined;
  readonly technology: WantedTechnology;
}

/** A technology as the person saw it: its address and the newest entry about its name, 0 where there was none. */
interface SeenTechnology {
  readonly technology: string;
  readonly seen: number;
}

export type QuoteRequest =
  | (SeenQuote & { readonly kind: "not-this-technology"; readonly instead?: WantedTechnology | null | undefined })
  | (SeenQuote & { readonly kind: "not-a-technology" })
  | (SeenQuote & { readonly kind: "wrong-ring"; readonly ring: Ring })
  | (SeenQuote & { readonly kind: "says-nothing" })
  | (SeenQuote & { readonly kind: "other-talk"; readonly talk: string });

export type MarkRequest =
  | (SelectedWords & { readonly kind: "mark-mention" })
  | (SelectedWords & { readonly kind: "mark-verdict"; readonly ring: Ring; readonly by: "author" | "speaker" });

export type TermRequest =
  | (SeenTechnology & { readonly kind: "rename"; readonly name: string })
  | (SeenTechnology & { readonly kind: "merge"; readonly into: string })
  | (SeenTechnology & { readonly kind: "split"; readonly spelling: string; readonly to: WantedTechnology })
  | (SeenTechnology & { readonly kind: "quadrant"; readonly quadrant: Quadrant })
  | (SeenTechnology & { readonly kind: "ignore" })
  | {
      readonly kind: "confirm-name";
      readonly spelling: string;
      readonly name?: string | undefined;
      readonly quadrant: Quadrant;
    }
  | { readonly kind: "merge-name"; readonly spelling: string; readonly into: string }
  | { readonly kind: "ignore-name"; readonly spelling: string }
  | { readonly kind: "import-terms"; readonly team: TeamTerms };

/** What a person wants to put right, as they saw it. */
export type CorrectionRequest = QuoteRequest | MarkRequest | TermRequest;

type CorrectionRefusal = "invalid" | "not-found" | "stale" | "blocked";
export type CorrectionOutcome<Value = CorrectionView> = Outcome<Value, CorrectionRefusal, CorrectionView | null>;

export function refuseInvalid(field: string, sentence: string): Refusal<"invalid", never> {
  return { ok: false, reason: "invalid", field, sentence };
}
