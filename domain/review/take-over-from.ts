import type { ReviewState } from "./review-state";

/** A person who loads a page anew or loses the line for a moment keeps the lead. */
const AWAY_AFTER_MS = 60_000;

/**
 * From when on (in ms) anyone may go on in the place of who leads a review: a minute after that one was seen last, or joined;
 * at once where the one never did.
 *
 * @param seenAt when a screen of theirs showed the review last, in ms; null where none ever did
 */
export function takeOverFrom(
  { participants, facilitator }: Pick<ReviewState, "participants" | "facilitator">,
  seenAt: number | null,
): number {
  const joinedAt = participants.find(({ id }) => id === facilitator)?.joinedAt;
  const lastAt = seenAt ?? (joinedAt === undefined ? null : Date.parse(joinedAt));
  return lastAt === null ? 0 : lastAt + AWAY_AFTER_MS;
}
