import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { getAgenda } from "@/db/queries/reviews/get-agenda";
import { radars, reviewEntries, reviews, technologies } from "@/db/schema";
import type { Outcome, Refusal } from "@/domain/refusal";
import { applyEvent, newItem, newReview } from "@/domain/review/apply-event";
import { MAX_ITEMS } from "@/domain/review/judge-action";
import { tidyText } from "@/domain/review/judge-text";
import { SUGGESTED_LENGTH } from "@/domain/review/make-agenda";
import type { ReviewEntry } from "@/domain/review/review-event";
import type { AgendaItem } from "@/domain/review/review-state";
import type { ReviewSummary } from "@/domain/review/review-views";
import { summariseReview } from "@/domain/review/summarise-review";

const MAX_NAME_LENGTH = 80;

export interface ReviewRequest {
  readonly radarSlug: string;
  /** Hard to guess, and free. */
  readonly slug: string;
  readonly name: string;
  /** Slugs in order; null for the agenda that is suggested now. */
  readonly technologies: readonly string[] | null;
  /** Who leads it: the participant's id, and a name. */
  readonly participant: string;
  readonly person: string;
  readonly at: Date;
}

/** Makes a review with its agenda, led by who makes it. One transaction. */
export function createReview(
  db: Database,
  request: ReviewRequest,
): Promise<Outcome<ReviewSummary, "invalid" | "not-found", never>> {
  return db.transaction(async (tx) => {
    const refusal = judge(request);
    if (refusal) return refusal;
    const [radar] = await tx.select({ id: radars.id }).from(radars).where(eq(radars.slug, request.radarSlug));
    if (radar === undefined) return { ok: false, reason: "not-found" } as const;
    const { slug, at, participant } = request;
    const name = tidyText(request.name);
    const events = [
      { kind: "created", items: await makeItems(tx, request), name },
      { kind: "joined", name: tidyText(request.person) },
    ] as const;
    const entries = events.map((event, index): ReviewEntry => {
      return { number: index + 1, participant, at: at.toISOString(), event };
    });
    const [created, joined] = entries;
    if (created === undefined || joined === undefined) throw new Error("A review begins with two entries.");
    const state = applyEvent(newReview(created), joined);
    const [review] = await tx
      .insert(reviews)
      .values({ radarId: radar.id, slug, name, createdAt: at, state, number: entries.length })
      .returning({ id: reviews.id });
    if (review === undefined) throw new Error("The review was not stored.");
    const rows = entries.map(({ number, event }) => ({ reviewId: review.id, number, participant, at, event }));
    await tx.insert(reviewEntries).values(rows);
    return { ok: true, value: summariseReview({ slug, name, createdAt: at.toISOString(), state }) } as const;
  });
}

function judge({ name, person, technologies: wanted }: ReviewRequest): Refusal<"invalid", never> | null {
  const nameLength = tidyText(name).length;
  if (nameLength === 0) return invalid("name", "Give the review a name, such as its month.");
  if (nameLength > MAX_NAME_LENGTH) return invalid("name", "Keep the name under 80 characters.");
  const personLength = tidyText(person).length;
  if (personLength === 0 || personLength > MAX_NAME_LENGTH) {
    return invalid("person", "Give a name of 1 to 80 characters.");
  }
  return (wanted?.length ?? 0) > MAX_ITEMS ? invalid("technologies", "An agenda holds 500 technologies.") : null;
}

/** Each with the reasons that it has by itself; one that has none was added by hand. Names of nothing are left out. */
async function makeItems(tx: Database, { radarSlug, technologies: wanted, at }: ReviewRequest): Promise<AgendaItem[]> {
  const candidates = await getAgenda(tx, radarSlug, at);
  const toItem = ({ technology, name, reasons }: Pick<AgendaItem, "technology" | "name" | "reasons">) =>
    newItem(technology, name, reasons);
  if (wanted === null) return candidates.slice(0, SUGGESTED_LENGTH).map(toItem);
  const known = new Map(candidates.map((candidate) => [candidate.technology, candidate]));
  const unknown = wanted.filter((slug) => !known.has(slug));
  const rows = await tx
    .select({ technology: technologies.slug, name: technologies.name })
    .from(technologies)
    .where(isAnyOf(technologies.slug, unknown));
  const byHand = { kind: "added", sentence: "Added by hand.", ring: null } as const;
  const named = new Map(rows.map((row) => [row.technology, { ...row, reasons: [byHand] }]));
  return [...new Set(wanted)].flatMap((slug) => {
    const found = known.get(slug) ?? named.get(slug);
    return found ? [toItem(found)] : [];
  });
}

function invalid(field: string, sentence: string): Refusal<"invalid", never> {
  return { ok: false, reason: "invalid", field, sentence };
}
