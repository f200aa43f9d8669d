import { desc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { radars, reviews } from "@/db/schema";
import type { ReviewSummary } from "@/domain/review/review-views";
import { type ReviewGist, summariseReview } from "@/domain/review/summarise-review";

/** A state without votes and reasons, which are the most of it: the list is asked for again and again. */
const GIST = sql<ReviewGist>`${reviews.state} || jsonb_build_object('items', (
  select coalesce(jsonb_agg(jsonb_build_object('stage', item -> 'stage',
    'outcome', case jsonb_typeof(item -> 'outcome') when 'object' then jsonb_build_object('kind', item #> '{outcome,kind}') end
  )), '[]') from jsonb_array_elements(${reviews.state} -> 'items') as item))`;

/** Every review of a radar, newest first. One statement. */
export async function listReviews(db: Database, radarSlug: string): Promise<ReviewSummary[]> {
  const rows = await db
    .select({ slug: reviews.slug, name: reviews.name, createdAt: reviews.createdAt, state: GIST })
    .from(reviews)
    .innerJoin(radars, eq(radars.id, reviews.radarId))
    .where(eq(radars.slug, radarSlug))
    .orderBy(desc(reviews.id));
  return rows.map((row) => summariseReview({ ...row, createdAt: row.createdAt.toISOString() }));
}
