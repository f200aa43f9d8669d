import type { ProposalView, QuoteView } from "@/domain/radar/views";
import type { QuadrantDefinition, RingDefinition } from "@/domain/radar/vocabulary";
import type {
  AgendaItem,
  AgendaReason,
  CitedQuote,
  Decision,
  ItemOutcome,
  ItemStage,
  Participant,
  ReviewPhase,
  Timer,
} from "./review-state";

/* What pages show and the HTTP API answers of reviews, in the manner of radar/views.ts. */

/** A review in the list of all. */
export interface ReviewSummary {
  readonly slug: string;
  readonly name: string;
  readonly phase: ReviewPhase;
  readonly createdAt: string;
  readonly endedAt: string | null;
  readonly facilitator: string;
  readonly counts: {
    readonly items: number;
    readonly decided: number;
    readonly parked: number;
    readonly left: number;
    readonly participants: number;
  };
}

/**
 * A review as everyone in it may see it: the same for all, so that it can be sent to all. What somebody voted is in it only
 * once the round is revealed; before, only who has voted.
 */
export interface ReviewView {
  readonly slug: string;
  readonly name: string;
  readonly radar: { readonly slug: string; readonly title: string };
  readonly rings: readonly RingDefinition[];
  readonly quadrants: readonly QuadrantDefinition[];
  /** The number of the last entry: a view with a lower one is older. */
  readonly number: number;
  readonly phase: ReviewPhase;
  readonly facilitator: string;
  /** While who leads is away: from when on anyone may go on in their place. */
  readonly takeOverAt: string | null;
  readonly participants: readonly ParticipantView[];
  readonly items: readonly AgendaItemView[];
  readonly current: string | null;
  readonly timer: Timer | null;
  /** The server's time when the view was made, so that timers agree on all screens. */
  readonly now: string;
  readonly options: VoteOptions;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

/** The team's settings for voting, from the radar's. */
export interface VoteOptions {
  /** Length of the timer that a vote starts with, in seconds; null for none. */
  readonly seconds: number | null;
  /** False: revealed votes are shown without the names of who cast them. */
  readonly named: boolean;
  /** False: everyone has to choose a ring. */
  readonly mayAbstain: boolean;
}

export interface ParticipantView extends Participant {
  /** Has the review open on a screen now. */
  readonly present: boolean;
}

export interface AgendaItemView {
  readonly technology: string;
  /** As it is called now, however it was called when it came onto the agenda. */
  readonly name: string;
  readonly quadrant: string;
  /** "K8s was merged into Kubernetes: a decision is about that." Null where it stands for itself. */
  readonly changed: string | null;
  readonly reasons: readonly AgendaReason[];
  readonly stage: ItemStage;
  readonly round: number;
  /** Ids of participants who have voted in this round. */
  readonly voted: readonly string[];
  /** The rounds that were revealed, first to last. */
  readonly rounds: readonly RevealedRound[];
  readonly outcome: ItemOutcome | null;
  /** When it got its outcome; null without one. */
  readonly closedAt: string | null;
}

export interface RevealedRound {
  readonly round: number;
  /** By ring, centre first, those without votes too; then by rings that the radar has no more; then abstentions. */
  readonly tally: readonly { readonly ring: string | null; readonly count: number }[];
  /** 0 where all chose one ring, 1 where they are as far apart as can be. */
  readonly spread: number;
  /** `name` is null where the team's settings keep it back. Sorted by ring, then by name. */
  readonly votes: readonly {
    readonly name: string | null;
    readonly ring: string | null;
    readonly comment: string;
  }[];
}

/** What the one who asks has in a review: `GET /api/reviews/:slug/mine`. */
export interface SeatView {
  /** Null where this browser has not joined. */
  readonly participant: string | null;
  /** The name that it joined with, or that it used last elsewhere. */
  readonly name: string | null;
  /** The vote in the current item's current round. */
  readonly vote: {
    readonly technology: string;
    readonly round: number;
    readonly ring: string | null;
    readonly comment: string;
  } | null;
}

/** What lies beside the ballot: `GET /api/reviews/:slug/items/:technology`. */
export interface ItemEvidenceView {
  readonly technology: string;
  readonly name: string;
  readonly quadrant: string;
  /** The team's ring with why and when; null where it has none. */
  readonly placement: {
    readonly ring: string;
    readonly rationale: string;
    readonly person: string;
    readonly at: string;
  } | null;
  /** "moved in by one ring since Spring 2026"; null before the first edition. */
  readonly movement: string | null;
  /** Number of placements so far; a decision sends it back. */
  readonly version: number;
  readonly owner: string | null;
  readonly revisitOn: string | null;
  /** Number of entries about owner and date so far; a decision sends it back. */
  readonly responsibilityVersion: number;
  readonly proposal: ProposalView | null;
  /** Those with a verdict, strongest first. */
  readonly quotes: readonly QuoteView[];
  readonly mentionCount: number;
  readonly talkCount: number;
  /** What the team's gates say of each ring, centre first. */
  readonly gates: readonly RingGateView[];
  /** A first draft from evidence and comments for each ring that somebody may decide on. */
  readonly drafts: readonly {
    readonly ring: string;
    readonly rationale: string;
    readonly evidence: readonly CitedQuote[];
  }[];
}

/** How the evidence for a ring compares with what the team wants to see there. It advises and never blocks. */
export interface RingGateView {
  readonly ring: string;
  readonly met: boolean;
  /** "Adopt wants two first-hand sources; there is one." Null where the team asks for nothing. */
  readonly sentence: string | null;
}

/** What a review came to: `GET /api/reviews/:slug/minutes`, also as Markdown. */
export interface MinutesView {
  readonly slug: string;
  readonly name: string;
  readonly radar: { readonly slug: string; readonly title: string };
  /** As they were when it ended, or are while it goes on. */
  readonly rings: readonly RingDefinition[];
  readonly startedAt: string | null;
  /** Null while it still goes on. */
  readonly endedAt: string | null;
  readonly facilitator: string;
  readonly participants: readonly string[];
  readonly decided: readonly DecidedView[];
  readonly parked: readonly {
    readonly technology: string;
    readonly name: string;
    readonly why: string;
    readonly rounds: readonly RevealedRound[];
  }[];
  readonly skipped: readonly { readonly technology: string; readonly name: string }[];
  /** What was on the agenda and not taken up. */
  readonly left: readonly { readonly technology: string; readonly name: string }[];
}

export interface DecidedView {
  readonly technology: string;
  readonly name: string;
  readonly decision: Decision;
  readonly person: string;
  readonly at: string;
  readonly reasons: readonly AgendaReason[];
  readonly rounds: readonly RevealedRound[];
}

/** The agenda that would be made now: `GET /api/reviews/agenda`. `score` ranks by disagreement and change. */
export interface AgendaCandidateView extends Pick<AgendaItem, "technology" | "name" | "reasons"> {
  readonly quadrant: string;
  readonly ring: string | null;
  readonly score: number;
}
