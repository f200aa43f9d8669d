"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { ReviewView } from "@/domain/review/review-views";
import { queryKeys } from "./query-keys";
import { pickNewer } from "./read-changes";
import { requestJson } from "./request-json";
import { useLiveConnection } from "./use-live";

/**
 * A review as it is now: fed by the stream of changes, and read where the stream is away. `initial` is what the server drew
 * the page from. Never goes back to something older than it has shown.
 */
export function useReview(slug: string, initial: ReviewView): ReviewView {
  const connection = useLiveConnection();
  useEffect(() => connection.watch(slug), [connection, slug]);
  const { data } = useQuery({
    queryKey: queryKeys.review(slug),
    queryFn: ({ signal }) => requestJson<ReviewView>(`/api/reviews/${encodeURIComponent(slug)}`, { signal }),
    initialData: initial,
    structuralSharing: (shown, read) => pickNewer(shown as ReviewView | undefined, read as ReviewView),
  });
  return data;
}
