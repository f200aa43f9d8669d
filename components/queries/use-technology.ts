"use client";

import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { TechnologyView } from "@/domain/radar/views";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";

/** One technology with its evidence and history. `initial` is what the server drew the page from, where it did. */
export function useTechnology(slug: string, initial?: TechnologyView): UseQueryResult<TechnologyView> {
  return useQuery({
    queryKey: queryKeys.technology(slug),
    queryFn: ({ signal }) => requestJson<TechnologyView>(`/api/technologies/${encodeURIComponent(slug)}`, { signal }),
    ...(initial && { initialData: initial }),
  });
}
