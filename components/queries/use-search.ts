"use client";

import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { SearchKind, SearchView } from "@/domain/search/search-view";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";

export interface SearchRequest {
  readonly query: string;
  /** Null for all kinds. */
  readonly kind: SearchKind | null;
  /** The most hits of each kind. */
  readonly limit: number;
}

/** What a search finds; what was found before stays until the answer is there. */
export function useSearch(request: SearchRequest, initial?: SearchView): UseQueryResult<SearchView> {
  const { query, kind, limit } = request;
  return useQuery({
    queryKey: queryKeys.search(query, kind, limit),
    queryFn: ({ signal }) => {
      const parameters = new URLSearchParams({ q: query, limit: String(limit), ...(kind !== null && { kind }) });
      return requestJson<SearchView>(`/api/search?${parameters}`, { signal });
    },
    placeholderData: keepPreviousData,
    ...(initial && { initialData: initial }),
  });
}
