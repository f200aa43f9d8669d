import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { reviewEntries, reviews } from "@/db/schema";
import type { ReviewEntry } from "@/domain/review/review-event";
import type { ReviewState } from "@/domain/review/review-state";

/**
 * Adds what happened to a review's entries and keeps what it comes to, within the transaction that holds the review. One
 * statement, or none where nothing happened.
 * @param state the review's after the last of them
 */
export async function appendEntries(
  tx: Database,
  reviewId: number,
  entries: readonly ReviewEntry[],
  state: ReviewState,
): Promise<void> {
  const last = entries.at(-1);
  if (last === undefined) return;
  await tx.execute(sql`
    with added as (
      insert into ${reviewEntries} (review_id, number, participant, at, event)
      select ${reviewId}, entry.* from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
        as entry (number int, participant text, at timestamptz, event jsonb)
    )
    update ${reviews} set state = ${JSON.stringify(state)}::jsonb, number = ${last.number} where id = ${reviewId}`);
}
