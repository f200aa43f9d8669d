import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { findTechnology } from "@/db/queries/find-technology";
import { reviewSeats } from "@/db/schema";
import type { PlacementView } from "@/domain/radar/views";
import type { Outcome } from "@/domain/refusal";
import { findItem } from "@/domain/review/find-item";
import { judgeAction } from "@/domain/review/judge-action";
import { tidyText } from "@/domain/review/judge-text";
import { makeEvent } from "@/domain/review/make-event";
import type { ReviewAction, ReviewEvent } from "@/domain/review/review-event";
import type { ReviewState } from "@/domain/review/review-state";
import { appendEntry } from "./append-entry";
import { decideItem } from "./decide-item";
import { type LockedReview, lockReview } from "./lock-review";
import { saveNomination } from "./save-nomination";

/** Somebody may take over from who leads after not having seen them for so long. */
const AWAY_AFTER_S = 60;

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
 * Does what a participant asks for in a review, one after the other: judges it against the review as it is, and adds what
 * happened to its entries. One transaction, so a refusal leaves nothing behind.
 */
export function actInReview(db: Database, request: ActRequest): Promise<ActOutcome> {
  return db.transaction(async (tx): Promise<ActOutcome> => {
    const review = await lockReview(tx, request.slug);
    if (review === null) return { ok: false, reason: "not-found", sentence: "There is no review at this address." };
    const { participant, action, at } = request;
    const refusal = judgeAction(review.state, action, {
      participant,
      rings: review.rings,
      mayAbstain: review.mayAbstain,
      isFacilitatorAway: action.kind === "hand-over" && (await isAway(tx, review, at)),
    });
    if (refusal) return refusal;
    const made = await carryOut(tx, review, request);
    if (!made.ok) return made;
    return { ok: true, value: { id: review.id, ...(await appendEntry(tx, review, made.value, { participant, at })) } };
  });
}

/** Not seen on any screen for a while; or never, with the review made a while ago. */
async function isAway(tx: Database, { id, state }: LockedReview, at: Date): Promise<boolean> {
  const [seat] = await tx
    .select({ seenAt: reviewSeats.seenAt })
    .from(reviewSeats)
    .where(and(eq(reviewSeats.reviewId, id), eq(reviewSeats.participant, state.facilitator)));
  const joinedAt = state.participants.find((each) => each.id === state.facilitator)?.joinedAt;
  const seenAt = seat?.seenAt.getTime() ?? (joinedAt === undefined ? 0 : Date.parse(joinedAt));
  return at.getTime() - seenAt > AWAY_AFTER_S * 1000;
}

async function carryOut(tx: Database, review: LockedReview, request: ActRequest): Promise<EventOutcome> {
  const { action } = request;
  switch (action.kind) {
    case "decide":
      return decideItem(tx, review, action, request);
    case "add":
      return addItem(tx, review, action.technology);
    case "nominate":
      return nominateItem(tx, review, action, request);
    default:
      return { ok: true, value: makeEvent(review.state, action, request.participant) };
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
  { participant, at }: ActRequest,
): Promise<EventOutcome> {
  const technology = await findTechnology(tx, slug);
  if (technology === null) return { ok: false, reason: "not-found", sentence: "There is no technology of this name." };
  const person = state.participants.find(({ id }) => id === participant)?.name ?? "Anonymous";
  const reason = await saveNomination(tx, radarId, technology.id, { ring, why: tidyText(why), person, at });
  return { ok: true, value: { kind: "added", technology: technology.slug, name: technology.name, reason } };
}
