/*
 * A review as its events made it. The state is a fold of the events: `applyEvent` of each, in order, from `newReview`.
 * Times are ISO 8601 strings in UTC.
 */

/** `preparing`: the agenda is made. `running`: items are taken up. `ended`: minutes are final. */
export type ReviewPhase = "preparing" | "running" | "ended";

/**
 * Where an item of the agenda stands. `queued`: not yet taken up. `open`: on the table, evidence is read. `voting`: blind
 * votes are cast. `revealed`: the votes are shown and discussed. `decided`, `parked` and `skipped` are how it ends, until it
 * is taken up again.
 */
export type ItemStage = "queued" | "open" | "voting" | "revealed" | "decided" | "parked" | "skipped";

/** Why a technology is on the agenda. `added` is by hand. */
export type AgendaReasonKind = "new" | "disagrees" | "contested" | "due" | "silent" | "nominated" | "added";

export interface AgendaReason {
  readonly kind: AgendaReasonKind;
  /** Plain words: "Notes suggest Hold, the team has it in Adopt." */
  readonly sentence: string;
  /** The ring that is proposed, where one is. */
  readonly ring: string | null;
}

export interface AgendaItem {
  /** The technology's slug, which is the item's name too: none is on an agenda twice. */
  readonly technology: string;
  readonly name: string;
  readonly reasons: readonly AgendaReason[];
  readonly stage: ItemStage;
  /** The round of voting, from 1; 0 before the first. */
  readonly round: number;
  /** The rounds that were revealed, in order. */
  readonly revealed: readonly number[];
  /** One a participant and round. */
  readonly votes: readonly Vote[];
  readonly outcome: ItemOutcome | null;
  /** When it was taken up last, when it ended and by whom (a participant's id); null where not yet. */
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly closedBy: string | null;
}

export interface Vote {
  /** The participant's id. */
  readonly participant: string;
  readonly round: number;
  /** A ring's id; null abstains. */
  readonly ring: string | null;
  /** May be empty. */
  readonly comment: string;
}

export type ItemOutcome =
  | { readonly kind: "decided"; readonly decision: Decision }
  | { readonly kind: "parked"; readonly why: string }
  | { readonly kind: "skipped" };

export interface Decision {
  readonly ring: string;
  /** The ring before; null where the team had none. */
  readonly from: string | null;
  readonly rationale: string;
  readonly owner: string | null;
  /** "2027-05-20"; null for no date. */
  readonly revisitOn: string | null;
  /** The placement that it became. */
  readonly placementVersion: number;
  readonly evidence: readonly CitedQuote[];
  /** The word on why, where it went against the ring's gate. */
  readonly againstGate: string | null;
}

/** A sentence of a note that a decision rests on, word for word, with where it stands. */
export interface CitedQuote {
  readonly noteId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "Scaling Postgres (PGConf 2024)", or the note's name. */
  readonly source: string;
}

export interface Participant {
  /** Public; follows from the secret that only the participant's browser has. */
  readonly id: string;
  readonly name: string;
  readonly joinedAt: string;
}

export interface Timer {
  readonly endsAt: string;
  readonly seconds: number;
}

export interface ReviewState {
  readonly phase: ReviewPhase;
  /** The id of the participant who leads. */
  readonly facilitator: string;
  readonly participants: readonly Participant[];
  /** In the order in which they are taken up. */
  readonly items: readonly AgendaItem[];
  /** The slug of the item on the table; null between items. */
  readonly current: string | null;
  readonly timer: Timer | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}
