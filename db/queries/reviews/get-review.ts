import { eq, type SQL } from "drizzle-orm";
import type { Database } from "@/db/client";
import { requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { reviewSeats, reviews } from "@/db/schema";
import { makeReviewView } from "@/domain/review/make-review-view";
import type { ReviewView } from "@/domain/review/review-views";
import { findReview } from "./find-review";
import { listTechnologiesNow } from "./list-technologies-now";

/** A seat is marked every ten seconds while a screen shows the review; one that was not for so long is empty. */
export const PRESENT_FOR_S = 25;

/** A review as everyone in it may see it, by its address; null where there is none. Six statements. */
export function getReview(db: Database, slug: string, now: Date): Promise<ReviewView | null> {
  return readReview(db, eq(reviews.slug, slug), now);
}

/** The same by its number. */
export function getReviewById(db: Database, id: number, now: Date): Promise<ReviewView | null> {
  return readReview(db, eq(reviews.id, id), now);
}

async function readReview(db: Database, which: SQL, now: Date): Promise<ReviewView | null> {
  const review = await findReview(db, which);
  if (review === null) return null;
  const { slug, name, number, state, options } = review;
  const slugs = state.items.map(({ technology }) => technology);
  const [radar, seenAt] = await Promise.all([requireRadarDefinition(db, review.radarSlug), listSeenAt(db, review.id)]);
  const emptySince = now.getTime() - PRESENT_FOR_S * 1000;
  return makeReviewView(state, {
    slug,
    name,
    radar,
    number,
    now: now.toISOString(),
    options,
    present: new Set([...seenAt].flatMap(([participant, at]) => (at > emptySince ? [participant] : []))),
    facilitatorSeenAt: seenAt.get(state.facilitator) ?? null,
    technologies: await listTechnologiesNow(db, radar, slugs),
  });
}

/** When each participant was seen last, in ms. */
async function listSeenAt(db: Database, reviewId: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ participant: reviewSeats.participant, seenAt: reviewSeats.seenAt })
    .from(reviewSeats)
    .where(eq(reviewSeats.reviewId, reviewId));
  return new Map(rows.map(({ participant, seenAt }) => [participant, seenAt.getTime()]));
}
