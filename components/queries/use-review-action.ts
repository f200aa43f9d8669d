"use client";

import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReviewAction } from "@/domain/review/review-event";
import type { ReviewView, SeatView } from "@/domain/review/review-views";
import { queryKeys } from "./query-keys";
import { keepReview } from "./read-changes";
import { RequestRefused, requestJson, sending } from "./request-json";
import { useLiveConnection } from "./use-live";

interface Answer {
  readonly view: ReviewView;
  readonly mine: SeatView;
}

export type Vote = Extract<ReviewAction, { readonly kind: "vote" }>;

/** A vote is sent again for this long where the server cannot be reached: once it is there it counts once. */
const MAX_RETRIES = 30;
const RETRY_MS = 1000;

/**
 * Does something in a review. What comes of it is shown as soon as it is granted; a refusal is a `RequestRefused`, whose
 * `message` is a sentence for the person, with `refusal.current` (a placement) where a decision is out of date.
 */
export function useReviewAction(slug: string): UseMutationResult<Answer, Error, ReviewAction> {
  return useAct<ReviewAction>(slug, () => false);
}

/** Votes, as often as it takes for the server to be reached. */
export function useVote(slug: string): UseMutationResult<Answer, Error, Vote> {
  return useAct<Vote>(slug, isWorthRetrying);
}

function useAct<Action extends ReviewAction>(
  slug: string,
  retry: (failures: number, error: Error) => boolean,
): UseMutationResult<Answer, Error, Action> {
  const client = useQueryClient();
  const connection = useLiveConnection();
  return useMutation({
    mutationFn: (action) =>
      requestJson<Answer>(`/api/reviews/${encodeURIComponent(slug)}/actions`, sending("POST", action)),
    retry,
    retryDelay: RETRY_MS,
    onSuccess: ({ view, mine }, { kind }) => {
      keepReview(client, view);
      client.setQueryData(queryKeys.seat(slug), mine);
      if (kind === "join") connection.reopen();
    },
  });
}

function isWorthRetrying(failures: number, error: Error): boolean {
  return error instanceof RequestRefused && error.refusal.reason === "unavailable" && failures < MAX_RETRIES;
}
