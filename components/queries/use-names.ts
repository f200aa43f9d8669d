"use client";

import {
  keepPreviousData,
  type QueryClient,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback } from "react";
import { findCalled, type KnownName, type NamesView } from "@/domain/search/names";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";
import { useSettled } from "./use-settled";

const SETTLED_MS = 150;

/** Technologies whose name holds what was typed, the nearest first; what was found before stays until they are there. */
export function useNames(typed: string): UseQueryResult<NamesView> {
  const settled = useSettled(typed.trim(), SETTLED_MS);
  return useQuery({ ...namesCalled(settled), placeholderData: keepPreviousData });
}

/** The technology that is called exactly as was typed, if one is; undefined until that is known. */
export function useNamed(typed: string): KnownName | null | undefined {
  const settled = useSettled(typed.trim(), SETTLED_MS);
  const { data } = useQuery({ ...namesCalled(settled), enabled: settled !== "" });
  return data && findCalled(data, settled);
}

/** Looks up the technology that is called exactly as was typed; null where none is. It throws `RequestRefused` as requests do. */
export function useFindNamed(): (typed: string) => Promise<KnownName | null> {
  const client = useQueryClient();
  return useCallback((typed: string) => findNamed(client, typed.trim()), [client]);
}

async function findNamed(client: QueryClient, typed: string): Promise<KnownName | null> {
  return typed === "" ? null : findCalled(await client.fetchQuery(namesCalled(typed)), typed);
}

function namesCalled(typed: string) {
  return {
    queryKey: [...queryKeys.names, typed],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      requestJson<NamesView>(`/api/names?${new URLSearchParams({ q: typed })}`, { signal }),
  };
}
