"use client";

import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { NamesView } from "@/domain/search/names";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";

/** Everything that can be gone to by name. */
export function useNames(): UseQueryResult<NamesView> {
  return useQuery({
    queryKey: queryKeys.names,
    queryFn: ({ signal }) => requestJson<NamesView>("/api/names", { signal }),
  });
}
