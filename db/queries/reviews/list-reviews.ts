import { desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { radars, reviews } from "@/db/schema";
import type { ReviewSummary } from "@/domain/review/review-views";
import { summariseReview } from "@/domain/review/summarise-review";

/** Every review of a radar, newest first. One statement. */
export async function listReviews(db: Database, radarSlug: string): Promise<ReviewSummary[]> {
  const rows = await db
    .select({ slug: reviews.slug, name: reviews.name, createdAt: reviews.createdAt, state: reviews.state })
    .from(reviews)
    .innerJoin(radars, eq(radars.id, reviews.radarId))
    .where(eq(radars.slug, radarSlug))
    .orderBy(desc(reviews.id));
  return rows.map((row) => summariseReview({ ...row, createdAt: row.createdAt.toISOString() }));
}
