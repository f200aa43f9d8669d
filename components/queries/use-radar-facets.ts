"use client";

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { FACETS, type Facet, knowsValue, type RadarFacets } from "@/domain/radar/facets";
import { type ChosenValues, mergeFacets } from "@/domain/radar/select-facets";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";
import { useSettled } from "./use-settled";

/**
 * What blips can be narrowed by; null until it is wanted and there. It is not small, so it is read when first wanted, and of
 * many values only the first and the chosen ones.
 * @param initial what the server brought along, where the address wants it
 */
export function useRadarFacets(
  isWanted: boolean,
  chosen: ChosenValues,
  initial: RadarFacets | null,
): RadarFacets | null {
  const { data } = useQuery({
    queryKey: queryKeys.facets,
    queryFn: ({ signal }) => readFacets(listChosen(chosen), signal),
    enabled: isWanted,
    ...(initial && { initialData: initial }),
  });
  const known = useMemo(() => (data && initial ? mergeFacets(data, initial) : data), [data, initial]);
  const missing = new URLSearchParams(known ? listChosen(chosen).filter(isUnknownIn(known)) : []).toString();
  const { data: more } = useQuery({
    queryKey: [...queryKeys.facets, "chosen", missing],
    queryFn: ({ signal }) => readFacets([...new URLSearchParams(missing)], signal),
    enabled: isWanted && missing !== "",
    placeholderData: keepPreviousData,
  });
  return useMemo(() => (known && more ? mergeFacets(known, more) : (known ?? null)), [known, more]);
}

/** Asks for the values of a facet whose name holds the words; they are among what is known of it from then on. */
export function useFacetSearch(facet: Facet, words: string, isWanted: boolean): void {
  const client = useQueryClient();
  const settled = useSettled(words.trim(), SETTLED_MS);
  const { data } = useQuery({
    queryKey: [...queryKeys.facets, facet, settled],
    queryFn: ({ signal }) => readFacets(Object.entries({ find: facet, q: settled }), signal),
    enabled: isWanted && settled !== "",
  });
  useEffect(() => {
    if (data) client.setQueryData<RadarFacets>(queryKeys.facets, (known) => known && mergeFacets(known, data));
  }, [client, data]);
}

const SETTLED_MS = 200;

type Pair = [name: string, value: string];

function listChosen(chosen: ChosenValues): Pair[] {
  return FACETS.flatMap((facet) => (chosen[facet] ?? []).map((id): Pair => [facet, id]));
}

function isUnknownIn(facets: RadarFacets): (pair: Pair) => boolean {
  return ([name, id]) => FACETS.some((facet) => facet === name && !knowsValue(facets, facet, id));
}

function readFacets(asked: readonly Pair[], signal: AbortSignal): Promise<RadarFacets> {
  const query = new URLSearchParams([...asked]).toString();
  return requestJson<RadarFacets>(`/api/radar/facets${query && `?${query}`}`, { signal });
}
