"use client";

import { type UseMutationResult, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReviewSummary } from "@/domain/review/review-views";
import { queryKeys } from "./query-keys";
import { requestJson, sending } from "./request-json";
import { showPerson } from "./use-me";

/** Reviews go on while the list is looked at. */
const LOOK_AGAIN_MS = 10_000;

interface Reviews {
  readonly reviews: readonly ReviewSummary[];
}

/** All reviews, newest first. `initial` is what the server drew the page from. */
export function useReviews(initial: Reviews["reviews"]): Reviews["reviews"] {
  const { data } = useQuery({
    queryKey: queryKeys.reviews,
    queryFn: ({ signal }) => requestJson<Reviews>("/api/reviews", { signal }),
    initialData: { reviews: initial },
    refetchInterval: LOOK_AGAIN_MS,
  });
  return data.reviews;
}

const NONE: readonly ReviewSummary[] = [];

/** The reviews that have not ended, for whoever lists where one can go; none, and pending, before they are read. */
export function useOpenReviews(): { readonly reviews: readonly ReviewSummary[]; readonly isPending: boolean } {
  const { data, isPending } = useQuery({
    queryKey: queryKeys.reviews,
    queryFn: ({ signal }) => requestJson<Reviews>("/api/reviews", { signal }),
    select: selectOpen,
  });
  return { reviews: data ?? NONE, isPending };
}

/** One function for all times, so that an answer that is the same stays the same. */
function selectOpen({ reviews }: Reviews): readonly ReviewSummary[] {
  return reviews.filter(({ phase }) => phase !== "ended");
}

/** What a person says of a new review. */
export interface ReviewDraft {
  readonly name: string;
  /** Slugs in order; the suggested agenda where left out. */
  readonly technologies?: readonly string[];
  /** Who leads it. */
  readonly person: string;
}

/** Makes a review, led by this browser. What is off is a `RequestRefused` with its field. */
export function useCreateReview(): UseMutationResult<ReviewSummary, Error, ReviewDraft> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft) => requestJson<ReviewSummary>("/api/reviews", sending("POST", draft)),
    onSuccess: (_made, draft) => {
      showPerson(client, draft);
      return client.invalidateQueries({ queryKey: queryKeys.reviews });
    },
  });
}
