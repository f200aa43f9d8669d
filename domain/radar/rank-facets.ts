import { type AppliedValue, eachFacet, type Facet, writePlaces } from "./facets";
import type { GatheredFacets, GatheredValue } from "./gather-facets";

/** A blip that values may apply to, with the number of its technology. */
export interface FacetBlip {
  readonly slug: string;
  readonly technologyId: number;
}

/** Everything that the blips of a radar can be narrowed by, of which some is sent. */
export interface RankedFacets {
  /** The slugs of the blips that values apply to. */
  readonly slugs: readonly string[];
  /** Which of those each technology is, by number. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** In order of how many blips they apply to, then by id. */
  readonly values: Readonly<Record<Facet, readonly GatheredValue[]>>;
}

/** Finds what of all that was gathered applies to blips, and ranks it. */
export function rankFacets(gathered: GatheredFacets, blips: readonly FacetBlip[]): RankedFacets {
  const placeOf = new Map(blips.map(({ technologyId }, place) => [technologyId, place]));
  const values = eachFacet((facet) =>
    gathered[facet]
      .map((value) => ({ value, count: countPlaces(value, placeOf) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ value }) => value),
  );
  return { slugs: blips.map(({ slug }) => slug), placeOf, values };
}

/** Most values apply to a handful; nothing is made for each of tens of thousands. */
function countPlaces({ namedBy }: GatheredValue, placeOf: ReadonlyMap<number, number>): number {
  const [first = []] = namedBy;
  if (namedBy.length > 1) return listPlaces({ namedBy }, placeOf).size;
  return first.reduce((count, id) => count + Number(placeOf.has(id)), 0);
}

/** A value with the blips that it applies to. */
export function applyValue({ placeOf }: RankedFacets, value: GatheredValue): AppliedValue {
  const places = [...listPlaces(value, placeOf)].sort((a, b) => a - b);
  return { id: value.id, name: value.name, applies: writePlaces(places) };
}

function listPlaces({ namedBy }: Pick<GatheredValue, "namedBy">, placeOf: ReadonlyMap<number, number>): Set<number> {
  const places = new Set<number>();
  for (const technologyIds of namedBy) {
    for (const id of technologyIds) {
      const place = placeOf.get(id);
      if (place !== undefined) places.add(place);
    }
  }
  return places;
}
