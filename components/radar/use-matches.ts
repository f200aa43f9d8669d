"use client";

import { useMemo } from "react";
import type { RadarFacets } from "@/domain/radar/facets";
import type { DrawnRadar } from "./drawn-radar";
import { matchesFilter } from "./match-blips";
import type { RadarAddress } from "./radar-address";
import { listFilterParams, type RadarFilter, readRadarFilter } from "./radar-filter";

/** The slugs of the blips that a filter lets pass: the same set while filter and blips stay the same. */
export function useMatches(radar: DrawnRadar, filter: RadarFilter, facets: RadarFacets | null): ReadonlySet<string> {
  const written = new URLSearchParams(listFilterParams(filter).map(([name, value]) => [name, value])).toString();
  return useMemo(() => {
    const same = readRadarFilter(new URLSearchParams(written));
    return new Set(radar.blips.filter((blip) => matchesFilter(blip, same, facets)).map(({ slug }) => slug));
  }, [radar, written, facets]);
}

/**
 * The radar as its circle shows it: without what does not match, where the address says so. What is left stays where it was,
 * and so does the technology that is looked at.
 */
export function useShownRadar(
  radar: DrawnRadar,
  matches: ReadonlySet<string>,
  { others, technology }: Pick<RadarAddress, "others" | "technology">,
): DrawnRadar {
  return useMemo(() => {
    if (others === "dim") return radar;
    return { ...radar, blips: radar.blips.filter(({ slug }) => matches.has(slug) || slug === technology) };
  }, [radar, matches, others, technology]);
}
