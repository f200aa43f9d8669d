import { FACETS, type Facet, knowsValue, listFacetIds, type RadarFacets } from "@/domain/radar/facets";
import type { BlipView } from "@/domain/radar/views";
import { matchesSearch } from "@/domain/search/matches-search";
import { CHOICES, type Choice, type RadarFilter } from "./radar-filter";

/**
 * Whether a blip is among what is asked for: values of one choice are alternatives, choices add up.
 * @param facets null while they are not known: nothing is narrowed by what is not known yet
 */
export function matchesFilter(blip: BlipView, filter: RadarFilter, facets: RadarFacets | null): boolean {
  if (filter.quadrant && blip.quadrant !== filter.quadrant) return false;
  return matchesSearch(blip.name, filter.search) && CHOICES.every((choice) => passes(blip, filter, choice, facets));
}

function passes(blip: BlipView, filter: RadarFilter, choice: Choice, facets: RadarFacets | null): boolean {
  const chosen = filter[choice];
  const known = isFacet(choice) ? chosen.filter((id) => facets && knowsValue(facets, choice, id)) : chosen;
  if (known.length === 0) return true;
  const values = valuesOf(blip, choice, facets);
  return known.some((value) => values.includes(value));
}

/** What a blip counts under in a choice. A blip is either decided or suggested; either kind may be contested. */
function valuesOf(blip: BlipView, choice: Choice, facets: RadarFacets | null): readonly string[] {
  if (isFacet(choice)) return facets ? listFacetIds(facets, blip.slug, choice) : [];
  if (choice === "ring") return [blip.ring];
  if (choice === "movement") return blip.movement ? [blip.movement.kind] : [];
  return [blip.decided ? "decided" : "suggested", ...(blip.proposal?.contested ? ["contested"] : [])];
}

function isFacet(choice: Choice): choice is Facet {
  return (FACETS as readonly Choice[]).includes(choice);
}

/** For each value of a choice, how many blips would be left if it alone were chosen there, the rest staying as it is. */
export function countByValue(
  blips: readonly BlipView[],
  filter: RadarFilter,
  choice: Choice,
  facets: RadarFacets | null,
): ReadonlyMap<string, number> {
  const open = { ...filter, [choice]: [] };
  const counts = new Map<string, number>();
  for (const blip of blips) {
    if (!matchesFilter(blip, open, facets)) continue;
    for (const value of valuesOf(blip, choice, facets)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How many blips would be left in each quadrant, the rest of the filter staying as it is. */
export function countByQuadrant(
  blips: readonly BlipView[],
  filter: RadarFilter,
  facets: RadarFacets | null,
): ReadonlyMap<string, number> {
  const open = { ...filter, quadrant: null };
  const counts = new Map<string, number>();
  for (const blip of blips) {
    if (matchesFilter(blip, open, facets)) counts.set(blip.quadrant, (counts.get(blip.quadrant) ?? 0) + 1);
  }
  return counts;
}
