"use client";

import { useQuery } from "@tanstack/react-query";
import type { RadarFacets } from "@/domain/radar/facets";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";

/**
 * What blips can be narrowed by; null until it is wanted and there. It is not small, so it is read when first wanted.
 * @param initial what the server brought along, where the address wants it
 */
export function useRadarFacets(isWanted: boolean, initial: RadarFacets | null): RadarFacets | null {
  const { data } = useQuery({
    queryKey: queryKeys.facets,
    queryFn: ({ signal }) => requestJson<RadarFacets>("/api/radar/facets", { signal }),
    enabled: isWanted,
    ...(initial && { initialData: initial }),
  });
  return data ?? null;
}
