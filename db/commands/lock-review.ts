import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { radars, reviews, rings } from "@/db/schema";
import type { ReviewState } from "@/domain/review/review-state";

/** A review that only this transaction changes, with what its radar's settings say of votes. */
export interface LockedReview {
  readonly id: number;
  readonly radarId: number;
  readonly radarSlug: string;
  readonly state: ReviewState;
  readonly number: number;
  /** Ids of the radar's rings, from the centre out. */
  readonly rings: readonly string[];
  readonly mayAbstain: boolean;
}

/**
 * The lock makes others who do something in the same review wait until this transaction ends, and lets seats be marked.
 * One statement, since each vote asks for it.
 */
export async function lockReview(tx: Database, slug: string): Promise<LockedReview | null> {
  const [row] = await tx
    .select({
      id: reviews.id,
      radarId: radars.id,
      radarSlug: radars.slug,
      state: reviews.state,
      number: reviews.number,
      rings: sql<string[]>`array(select ${rings.id} from ${rings} where ${rings.radarId} = ${radars.id}
        order by ${rings.position})`,
      mayAbstain: radars.votesMayAbstain,
    })
    .from(reviews)
    .innerJoin(radars, eq(radars.id, reviews.radarId))
    .where(eq(reviews.slug, slug))
    .for("no key update", { of: reviews });
  return row ?? null;
}
