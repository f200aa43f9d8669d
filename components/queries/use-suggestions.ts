"use client";

import { useQuery } from "@tanstack/react-query";
import type { SuggestionView } from "@/domain/radar/correction-views";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";

/** Names that wait to be confirmed. `initial` is what the server drew the page from. */
export function useSuggestions(initial: readonly SuggestionView[]): readonly SuggestionView[] {
  const { data } = useQuery({
    queryKey: queryKeys.suggestions,
    queryFn: ({ signal }) => requestJson<readonly SuggestionView[]>("/api/suggestions", { signal }),
    initialData: initial,
  });
  return data;
}
