import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { reviewEntries, reviews } from "@/db/schema";
import { applyEvent } from "@/domain/review/apply-event";
import type { ReviewEvent } from "@/domain/review/review-event";
import type { ReviewState } from "@/domain/review/review-state";

/** Who did something in a review, and when. */
export interface EntryMark {
  readonly participant: string;
  readonly at: Date;
}

/**
 * Adds what happened to a review's entries and keeps what it comes to, within the transaction that holds the review. One
 * statement.
 */
export async function appendEntry(
  tx: Database,
  review: { readonly id: number; readonly number: number; readonly state: ReviewState },
  event: ReviewEvent,
  { participant, at }: EntryMark,
): Promise<{ readonly number: number; readonly state: ReviewState }> {
  const number = review.number + 1;
  const state = applyEvent(review.state, { number, participant, at: at.toISOString(), event });
  await tx.execute(sql`
    with entry as (
      insert into ${reviewEntries} (review_id, number, participant, at, event)
      values (${review.id}, ${number}, ${participant}, ${at.toISOString()}, ${JSON.stringify(event)}::jsonb)
    )
    update ${reviews} set state = ${JSON.stringify(state)}::jsonb, number = ${number} where id = ${review.id}`);
  return { number, state };
}
