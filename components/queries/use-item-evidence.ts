"use client";

import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { ItemEvidenceView } from "@/domain/review/review-views";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";

/**
 * What lies beside the ballot of an item. `rounds` is how many were revealed so far: with each, the drafts are made anew
 * from its comments, and what was shown stays until they are there.
 */
export function useItemEvidence(slug: string, technology: string, rounds: number): UseQueryResult<ItemEvidenceView> {
  const path = `/api/reviews/${encodeURIComponent(slug)}/items/${encodeURIComponent(technology)}`;
  return useQuery({
    queryKey: queryKeys.itemEvidence(slug, technology, rounds),
    queryFn: ({ signal }) => requestJson<ItemEvidenceView>(path, { signal }),
    placeholderData: (before, query) => (query?.queryKey[2] === technology ? keepPreviousData(before) : undefined),
  });
}
