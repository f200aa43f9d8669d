import { eq, type SQL } from "drizzle-orm";
import type { Database } from "@/db/client";
import { radars, reviews } from "@/db/schema";

/** A review as it is stored, with the slug of its radar and the settings for votes. Null where there is none. One statement. */
export async function findReview(db: Database, which: SQL) {
  const [row] = await db
    .select({
      id: reviews.id,
      slug: reviews.slug,
      name: reviews.name,
      createdAt: reviews.createdAt,
      state: reviews.state,
      number: reviews.number,
      radarSlug: radars.slug,
      options: { seconds: radars.voteSeconds, named: radars.votesNamed, mayAbstain: radars.votesMayAbstain },
    })
    .from(reviews)
    .innerJoin(radars, eq(radars.id, reviews.radarId))
    .where(which);
  return row ?? null;
}

export type ReviewRow = NonNullable<Awaited<ReturnType<typeof findReview>>>;

/** A review by its address. One statement. */
export function findReviewBySlug(db: Database, slug: string): Promise<ReviewRow | null> {
  return findReview(db, eq(reviews.slug, slug));
}
