import type { Database } from "@/db/client";
import { makeSeatView } from "@/domain/review/make-review-view";
import type { SeatView } from "@/domain/review/review-views";
import { findReviewBySlug } from "./find-review";

/** What a participant (by id; null for nobody) has in a review; null where there is no such review. One statement. */
export async function getSeat(db: Database, slug: string, participant: string | null): Promise<SeatView | null> {
  const review = await findReviewBySlug(db, slug);
  return review && makeSeatView(review.state, participant, null);
}
