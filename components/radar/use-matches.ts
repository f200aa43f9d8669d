"use client";

import { useMemo } from "react";
import type { RadarFacets } from "@/domain/radar/facets";
import type { DrawnRadar } from "./drawn-radar";
import { matchesFilter } from "./match-blips";
import { listFilterParams, type RadarFilter, readRadarFilter } from "./radar-filter";

/** The slugs of the blips that a filter lets pass: the same set while filter and blips stay the same. */
export function useMatches(radar: DrawnRadar, filter: RadarFilter, facets: RadarFacets | null): ReadonlySet<string> {
  const written = new URLSearchParams(listFilterParams(filter).map(([name, value]) => [name, value])).toString();
  return useMemo(() => {
    const same = readRadarFilter(new URLSearchParams(written));
    return new Set(radar.blips.filter((blip) => matchesFilter(blip, same, facets)).map(({ slug }) => slug));
  }, [radar, written, facets]);
}
