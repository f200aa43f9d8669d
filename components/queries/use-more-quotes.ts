"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { QUOTES_AT_ONCE, type QuotePage } from "@/domain/radar/technology-evidence";
import type { QuoteView } from "@/domain/radar/views";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";

export interface MoreQuotes {
  readonly quotes: readonly QuoteView[];
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly load: () => void;
}

/** The quotes of a technology behind those that came with it, a hundred at each call of `load`. */
export function useMoreQuotes(slug: string): MoreQuotes {
  const [isWanted, setWanted] = useState(false);
  const { data, isFetching, error, fetchNextPage } = useInfiniteQuery({
    queryKey: queryKeys.moreQuotes(slug),
    queryFn: ({ pageParam, signal }) =>
      requestJson<QuotePage>(`/api/technologies/${encodeURIComponent(slug)}/quotes?after=${pageParam}`, { signal }),
    initialPageParam: QUOTES_AT_ONCE,
    getNextPageParam: (last, _all, after) => (last.quotes.length < QUOTES_AT_ONCE ? null : after + QUOTES_AT_ONCE),
    enabled: isWanted,
  });
  return {
    quotes: data?.pages.flatMap(({ quotes }) => quotes) ?? [],
    isLoading: isFetching,
    error,
    load: () => (isWanted ? void fetchNextPage() : setWanted(true)),
  };
}
