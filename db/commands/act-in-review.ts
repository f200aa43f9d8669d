import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { inBatches } from "@/db/in-batches";
import { findTechnology } from "@/db/queries/find-technology";
import { reviewSeats } from "@/db/schema";
import type { PlacementView } from "@/domain/radar/views";
import type { Outcome } from "@/domain/refusal";
import { applyEvent } from "@/domain/review/apply-event";
import { findItem } from "@/domain/review/find-item";
import { judgeAction } from "@/domain/review/judge-action";
import { tidyText } from "@/domain/review/judge-text";
import { makeEvent } from "@/domain/review/make-event";
import type { ReviewAction, ReviewEntry, ReviewEvent } from "@/domain/review/review-event";
import type { ReviewState } from "@/domain/review/review-state";
import { takeOverFrom } from "@/domain/review/take-over-from";
import { appendEntries } from "./append-entries";
import { decideItem } from "./decide-item";
import { type LockedReview, lockReview } from "./lock-review";
import { saveNomination } from "./save-nomination";

export interface ActRequest {
  readonly slug: string;
  /** The id of who asks. */
  readonly participant: string;
  readonly action: ReviewAction;
  readonly at: Date;
}

/** What the review is after an action. */
export interface ActResult {
  readonly id: number;
  readonly number: number;
  readonly state: ReviewState;
}

type ActReason = "invalid" | "not-allowed" | "not-found" | "blocked" | "stale";
export type ActOutcome = Outcome<ActResult, ActReason, PlacementView | null>;

/** An event that an action became, or why it did not. */
export type EventOutcome = Outcome<ReviewEvent, ActReason, PlacementView | null>;

/**
 * Does what a participant asks for in a review: judges it against the review as it is, and adds what happened to its entries.
 * A refusal leaves nothing behind. What several ask for at once is done in one transaction, one after the other.
 */
export function actInReview(db: Database, { slug, ...asked }: ActRequest): Promise<ActOutcome> {
  return actInBatches(db, slug, asked);
}

type Asked = Omit<ActRequest, "slug">;

const actInBatches = inBatches((db: Database, slug: string, asks: readonly Asked[]): Promise<ActOutcome[]> => {
  return db.transaction(async (tx): Promise<ActOutcome[]> => {
    const review = await lockReview(tx, slug);
    return review === null ? asks.map(() => NO_REVIEW) : actInOrder(tx, review, asks);
  });
});

async function actInOrder(tx: Database, locked: LockedReview, asks: readonly Asked[]): Promise<ActOutcome[]> {
  let review = locked;
  const entries: ReviewEntry[] = [];
  const outcomes: ActOutcome[] = [];
  for (const asked of asks) {
    const made = await judgeAndMake(tx, review, asked);
    if (made.ok) {
      const entry = toEntry(review, asked, made.value);
      entries.push(entry);
      review = { ...review, number: entry.number, state: applyEvent(review.state, entry) };
    }
    outcomes.push(made.ok ? { ok: true, value: review } : made);
  }
  await appendEntries(tx, review.id, entries, review.state);
  return outcomes;
}

function toEntry({ number }: LockedReview, { participant, at }: Asked, event: ReviewEvent): ReviewEntry {
  return { number: number + 1, participant, at: at.toISOString(), event };
}

const NO_REVIEW = { ok: false, reason: "not-found", sentence: "There is no review at this address." } as const;

async function judgeAndMake(tx: Database, review: LockedReview, asked: Asked): Promise<EventOutcome> {
  const { participant, action, at } = asked;
  const refusal = judgeAction(review.state, action, {
    participant,
    rings: review.rings,
    mayAbstain: review.mayAbstain,
    isFacilitatorAway: action.kind === "hand-over" && (await isAway(tx, review, at)),
  });
  return refusal ?? carryOut(tx, review, asked);
}

async function isAway(tx: Database, { id, state }: LockedReview, at: Date): Promise<boolean> {
  const [seat] = await tx
    .select({ seenAt: reviewSeats.seenAt })
    .from(reviewSeats)
    .where(and(eq(reviewSeats.reviewId, id), eq(reviewSeats.participant, state.facilitator)));
  return at.getTime() >= takeOverFrom(state, seat?.seenAt.getTime() ?? null);
}

async function carryOut(tx: Database, review: LockedReview, asked: Asked): Promise<EventOutcome> {
  const { action } = asked;
  switch (action.kind) {
    case "decide":
      return decideItem(tx, review, action, asked);
    case "add":
      return addItem(tx, review, action.technology);
    case "nominate":
      return nominateItem(tx, review, action, asked);
    default:
      return { ok: true, value: makeEvent(review.state, action, asked.participant) };
  }
}

async function addItem(tx: Database, { state }: LockedReview, slug: string): Promise<EventOutcome> {
  const technology = await findTechnology(tx, slug);
  if (technology === null) return { ok: false, reason: "not-found", sentence: "There is no technology of this name." };
  const item = findItem(state, technology.slug);
  if (item) return { ok: false, reason: "blocked", sentence: `${item.name} is on the agenda already.` };
  const reason = { kind: "added", sentence: "Added by hand.", ring: null } as const;
  return { ok: true, value: { kind: "added", technology: technology.slug, name: technology.name, reason } };
}

/** A nomination is kept beside the review too: where it is not taken up it comes back with the next one. */
async function nominateItem(
  tx: Database,
  { state, radarId }: LockedReview,
  { technology: slug, ring, why }: Extract<ReviewAction, { kind: "nominate" }>,
  { participant, at }: Asked,
): Promise<EventOutcome> {
  const technology = await findTechnology(tx, slug);
  if (technology === null) return { ok: false, reason: "not-found", sentence: "There is no technology of this name." };
  const person = state.participants.find(({ id }) => id === participant)?.name ?? "Anonymous";
  const reason = await saveNomination(tx, radarId, technology.id, { ring, why: tidyText(why), person, at });
  return { ok: true, value: { kind: "added", technology: technology.slug, name: technology.name, reason } };
}
