import type { QueryClient, QueryKey } from "@tanstack/react-query";
import type { ReviewView } from "@/domain/review/review-views";
import type { ChangedWord } from "./open-event-source";
import { queryKeys } from "./query-keys";

/** Something that may be out of date: what a kind of change is about, or all of it after a time without hearing. */
export type News = ChangedWord | "anything";

const RADAR_KEYS: readonly QueryKey[] = [queryKeys.radar, queryKeys.technologies, queryKeys.agenda, queryKeys.items];

/** What each kind of news makes out of date. */
const KEYS_OF: Readonly<Record<News, readonly QueryKey[]>> = {
  radar: RADAR_KEYS,
  notes: [...RADAR_KEYS, queryKeys.names, queryKeys.suggestions, queryKeys.searches, queryKeys.notes],
  anything: [[]],
};

/**
 * Reads anew what news makes out of date. What is shown before the server has granted it (a blip that is being moved) is left
 * alone until it is settled: an answer in between would put it back for a moment.
 *
 * @param alsoRead is called each time, for what is not read by queries
 * @returns what takes news
 */
export function readChanges(client: QueryClient, alsoRead: () => void): (news: News) => void {
  const waiting = new Set<News>();
  const readWaiting = () => {
    if (waiting.size === 0 || client.isMutating() > 0) return;
    const keys = [...waiting].flatMap((news) => KEYS_OF[news]);
    waiting.clear();
    for (const queryKey of keys) void client.invalidateQueries({ queryKey });
    alsoRead();
  };
  client.getMutationCache().subscribe(readWaiting);
  return (news) => {
    waiting.add(news);
    readWaiting();
  };
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
