import { type AppliedValue, eachFacet, type RadarFacets, writePlaces } from "./facets";
import type { GatheredFacets, GatheredValue } from "./gather-facets";

/** A blip that values may apply to, with the number of its technology. */
export interface FacetBlip {
  readonly slug: string;
  readonly technologyId: number;
}

/** What of all that was gathered applies to the blips of a radar. */
export function makeFacets(gathered: GatheredFacets, blips: readonly FacetBlip[]): RadarFacets {
  const placeOf = new Map(blips.map(({ technologyId }, place) => [technologyId, place]));
  const values = eachFacet((facet) => rankValues(gathered[facet], placeOf));
  return {
    slugs: blips.map(({ slug }) => slug),
    values,
    totals: eachFacet((facet) => values[facet].length),
  };
}

/** @param values by name, which is how those come that apply to as many blips */
function rankValues(values: readonly GatheredValue[], placeOf: ReadonlyMap<number, number>): AppliedValue[] {
  return values
    .map(({ id, name, technologyIds }) => ({ id, name, places: listPlaces(technologyIds, placeOf) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.places.length - a.places.length)
    .map(({ places, ...value }) => ({ ...value, applies: writePlaces(places) }));
}

function listPlaces(technologyIds: Iterable<number>, placeOf: ReadonlyMap<number, number>): number[] {
  const places: number[] = [];
  for (const technologyId of technologyIds) {
    const place = placeOf.get(technologyId);
    if (place !== undefined) places.push(place);
  }
  return places.sort((a, b) => a - b);
}
