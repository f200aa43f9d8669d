import type { Database } from "@/db/client";
import { requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { makeMinutes } from "@/domain/review/make-minutes";
import type { MinutesView } from "@/domain/review/review-views";
import { findReviewBySlug } from "./find-review";
import { listRingsAt } from "./list-rings-at";

/**
 * What a review came to, or has come to so far; null where there is none. Rings have the names that they had when it ended,
 * whatever the radar calls them since.
 */
export async function getMinutes(db: Database, slug: string): Promise<MinutesView | null> {
  const review = await findReviewBySlug(db, slug);
  if (review === null) return null;
  const { state, name, options } = review;
  const radar = await requireRadarDefinition(db, review.radarSlug);
  const rings = state.endedAt === null ? radar.rings : await listRingsAt(db, radar, new Date(state.endedAt));
  return makeMinutes(state, { slug, name, radar: { ...radar, rings }, named: options.named });
}
