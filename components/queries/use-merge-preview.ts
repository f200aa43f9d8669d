"use client";

import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { MergePreview } from "@/domain/radar/correction-views";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";

/** What would move if one technology were merged into another; nothing is asked while the other is not chosen. */
export function useMergePreview(slug: string, into: string | null): UseQueryResult<MergePreview> {
  return useQuery({
    queryKey: queryKeys.mergePreview(slug, into ?? ""),
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ into: into ?? "" });
      return requestJson<MergePreview>(`/api/technologies/${encodeURIComponent(slug)}/merge-preview?${query}`, {
        signal,
      });
    },
    enabled: into !== null,
  });
}
