import type { QueryClient, QueryKey } from "@tanstack/react-query";
import type { ReviewView } from "@/domain/review/review-views";
import type { ChangedWord } from "./live-connection";
import { queryKeys } from "./query-keys";

/** What each kind of change makes out of date. */
const KEYS_OF: Readonly<Record<ChangedWord, readonly QueryKey[]>> = {
  radar: [queryKeys.radar, queryKeys.technologies, queryKeys.agenda, queryKeys.items],
  notes: [
    queryKeys.radar,
    queryKeys.technologies,
    queryKeys.agenda,
    queryKeys.items,
    queryKeys.names,
    queryKeys.suggestions,
    ["search"],
    ["note"],
  ],
};

/**
 * Reads anew what a change made out of date. What is shown before the server has granted it (a blip that is being moved) is
 * left alone until it is settled: an answer in between would put it back for a moment.
 *
 * @returns what is called with each word; and with `end` when nothing is to be read any more
 */
export function readChanges(client: QueryClient): {
  readonly read: (word: ChangedWord) => void;
  readonly end: () => void;
} {
  const waiting = new Set<ChangedWord>();
  const readWaiting = () => {
    if (waiting.size === 0 || client.isMutating() > 0) return;
    const keys = [...waiting].flatMap((word) => KEYS_OF[word]);
    waiting.clear();
    for (const queryKey of keys) void client.invalidateQueries({ queryKey });
  };
  const end = client.getMutationCache().subscribe(readWaiting);
  const read = (word: ChangedWord) => {
    waiting.add(word);
    readWaiting();
  };
  return { read, end };
}

/** Keeps a review's view unless the one that is there is newer: an answer and the stream may overtake one another. */
export function keepReview(client: QueryClient, view: ReviewView): void {
  client.setQueryData<ReviewView>(queryKeys.review(view.slug), (shown) => pickNewer(shown, view));
}

/** The one with the higher number; of two with the same (somebody came or left) the one that was made later. */
export function pickNewer(shown: ReviewView | undefined, view: ReviewView): ReviewView {
  const isOlder =
    shown !== undefined && (shown.number > view.number || (shown.number === view.number && shown.now > view.now));
  return isOlder ? shown : view;
}
