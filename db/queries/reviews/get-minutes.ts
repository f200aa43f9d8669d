import type { Database } from "@/db/client";
import { requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { makeMinutes } from "@/domain/review/make-minutes";
import type { MinutesView } from "@/domain/review/review-views";
import { findReviewBySlug } from "./find-review";

/** What a review came to, or has come to so far; null where there is none. */
export async function getMinutes(db: Database, slug: string): Promise<MinutesView | null> {
  const review = await findReviewBySlug(db, slug);
  if (review === null) return null;
  const radar = await requireRadarDefinition(db, review.radarSlug);
  return makeMinutes(review.state, { slug, name: review.name, radar, named: review.options.named });
}
