import type { AgendaItem, AgendaReason, CitedQuote, Decision } from "./review-state";

/*
 * What can happen in a review. An action is what a participant asks for; the command checks it, fills in what the database
 * knows (names, reasons, the placement that was written) and appends the event that it became.
 */

/**
 * What a participant asks for: the body of `POST /api/reviews/:slug/actions`. What is about an item names its technology, so
 * that what arrives late cannot be taken for something about the next item.
 */
export type ReviewAction =
  | { readonly kind: "join"; readonly name: string }
  | { readonly kind: "start" }
  | { readonly kind: "end" }
  | { readonly kind: "hand-over"; readonly to: string }
  /** Takes an item up; whatever was on the table without an outcome goes back into the queue. */
  | { readonly kind: "open"; readonly technology: string }
  | { readonly kind: "start-vote"; readonly technology: string; readonly seconds: number | null }
  | {
      readonly kind: "vote";
      readonly technology: string;
      readonly round: number;
      readonly ring: string | null;
      readonly comment: string;
    }
  | { readonly kind: "reveal"; readonly technology: string }
  | DecideAction
  | { readonly kind: "park"; readonly technology: string; readonly why: string }
  | { readonly kind: "skip"; readonly technology: string }
  | { readonly kind: "add"; readonly technology: string }
  | { readonly kind: "nominate"; readonly technology: string; readonly ring: string; readonly why: string }
  | { readonly kind: "remove"; readonly technology: string }
  /** Slugs of all that is queued, in the order wanted. */
  | { readonly kind: "reorder"; readonly technologies: readonly string[] }
  | { readonly kind: "set-timer"; readonly seconds: number | null };

export interface DecideAction {
  readonly kind: "decide";
  readonly technology: string;
  readonly ring: string;
  readonly rationale: string;
  readonly owner: string | null;
  readonly revisitOn: string | null;
  readonly evidence: readonly CitedQuote[];
  readonly againstGate: string | null;
  /** Number of placements that the person saw; another is refused as stale with the newer one. */
  readonly version: number;
  /** The same of owner and date: what somebody else changed of them meanwhile stays, unless the person changed it too. */
  readonly responsibilityVersion: number;
}

export type ReviewActionKind = ReviewAction["kind"];

/** What happened, as it is kept. */
export type ReviewEvent =
  | { readonly kind: "created"; readonly items: readonly AgendaItem[]; readonly name: string }
  | { readonly kind: "joined"; readonly name: string }
  | { readonly kind: "started" }
  | { readonly kind: "ended" }
  | { readonly kind: "handed-over"; readonly to: string }
  | { readonly kind: "opened"; readonly technology: string }
  | { readonly kind: "vote-started"; readonly technology: string; readonly seconds: number | null }
  | {
      readonly kind: "voted";
      readonly technology: string;
      readonly round: number;
      readonly ring: string | null;
      readonly comment: string;
    }
  | { readonly kind: "revealed"; readonly technology: string }
  | { readonly kind: "decided"; readonly technology: string; readonly decision: Decision }
  | { readonly kind: "parked"; readonly technology: string; readonly why: string }
  | { readonly kind: "skipped"; readonly technology: string }
  | {
      readonly kind: "added";
      readonly technology: string;
      readonly name: string;
      readonly reason: AgendaReason;
    }
  | { readonly kind: "removed"; readonly technology: string }
  | { readonly kind: "reordered"; readonly technologies: readonly string[] }
  | { readonly kind: "timer-set"; readonly seconds: number | null };

/** An event with who and when. `participant` is the id of who did it. */
export interface ReviewEntry {
  /** Counts from 1 per review without gaps. */
  readonly number: number;
  readonly participant: string;
  readonly at: string;
  readonly event: ReviewEvent;
}
