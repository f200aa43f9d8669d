import { asc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type ActOutcome, actInReview } from "@/db/commands/act-in-review";
import { createReview } from "@/db/commands/create-review";
import { FIRST_RADAR } from "@/db/queries/get-radar-definition";
import { findReviewBySlug, type ReviewRow } from "@/db/queries/reviews/find-review";
import { reviewEntries } from "@/db/schema";
import { foldEntries } from "@/domain/review/apply-event";
import type { ReviewAction, ReviewEntry } from "@/domain/review/review-event";

/** A review of the first radar for tests, led by "ada", with some technologies on its agenda. */
export async function makeReview(db: Database, slug: string, technologies: readonly string[]): Promise<void> {
  const named = { radarSlug: FIRST_RADAR, slug, name: slug, participant: "ada", person: "Ada" };
  const made = await createReview(db, { ...named, technologies, at: new Date() });
  if (!made.ok) throw new Error(`The review was not made: ${made.sentence}`);
}

/** A review that runs, with a technology on the table. */
export async function openReview(db: Database, slug: string, technology: string): Promise<void> {
  await makeReview(db, slug, [technology]);
  await actAll(db, slug, ["ada", { kind: "start" }], ["ada", { kind: "open", technology }]);
}

/** Does things in a review one after the other, and gives the last outcome. */
export async function actAll(
  db: Database,
  slug: string,
  ...acts: readonly (readonly [participant: string, action: ReviewAction])[]
): Promise<ActOutcome> {
  let last: ActOutcome | null = null;
  for (const [participant, action] of acts) last = await actInReview(db, { slug, participant, action, at: new Date() });
  if (last === null) throw new Error("There is nothing to do.");
  return last;
}

/** A review as it is stored. */
export async function requireReview(db: Database, slug: string): Promise<ReviewRow> {
  const review = await findReviewBySlug(db, slug);
  if (review === null) throw new Error(`There is no review "${slug}".`);
  return review;
}

/** What happened in a review, in order. */
export async function listEntries(db: Database, reviewId: number): Promise<ReviewEntry[]> {
  const rows = await db
    .select()
    .from(reviewEntries)
    .where(eq(reviewEntries.reviewId, reviewId))
    .orderBy(asc(reviewEntries.number));
  return rows.map(({ number, participant, at, event }) => ({ number, participant, at: at.toISOString(), event }));
}

/** Whether a review's entries count from 1 without gaps, and come to what is stored. */
export async function replayReview(db: Database, slug: string) {
  const { id, state, number } = await requireReview(db, slug);
  const entries = await listEntries(db, id);
  return {
    entries,
    state,
    replayed: foldEntries(entries),
    numbers: entries.map((entry) => entry.number),
    expectedNumbers: Array.from({ length: number }, (_, index) => index + 1),
  };
}
