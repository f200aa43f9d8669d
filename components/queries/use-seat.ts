"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { ReviewView, SeatView } from "@/domain/review/review-views";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";

/**
 * What this browser has in a review: its participant and its own vote, which nobody else is sent. Read anew where the
 * review says that this participant voted and the vote is not here: another tab cast it.
 */
export function useSeat(view: ReviewView, initial?: SeatView): SeatView | undefined {
  const client = useQueryClient();
  const { slug } = view;
  const { data } = useQuery({
    queryKey: queryKeys.seat(slug),
    queryFn: ({ signal }) => requestJson<SeatView>(`/api/reviews/${encodeURIComponent(slug)}/mine`, { signal }),
    ...(initial && { initialData: initial }),
  });
  const isMissing = data !== undefined && lacksVote(view, data);
  useEffect(() => {
    if (isMissing) void client.invalidateQueries({ queryKey: queryKeys.seat(slug) });
  }, [client, isMissing, slug]);
  return data;
}

function lacksVote({ items, current }: ReviewView, { participant, vote }: SeatView): boolean {
  const item = items.find(({ technology }) => technology === current);
  if (item === undefined || participant === null || !item.voted.includes(participant)) return false;
  return vote === null || vote.technology !== item.technology || vote.round !== item.round;
}
