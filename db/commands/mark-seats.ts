import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { reviewSeats } from "@/db/schema";

/** Somebody who shows a review on a screen of this process. */
export interface TakenSeat {
  readonly reviewId: number;
  readonly participant: string;
  readonly seenAt: Date;
}

/** Writes when people were seen last, all of them in one statement. */
export async function markSeats(db: Database, seats: readonly TakenSeat[]): Promise<void> {
  if (seats.length === 0) return;
  await db
    .insert(reviewSeats)
    .values([...seats])
    .onConflictDoUpdate({
      target: [reviewSeats.reviewId, reviewSeats.participant],
      set: { seenAt: sql`excluded.seen_at` },
    });
}
