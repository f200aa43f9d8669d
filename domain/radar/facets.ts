/** What blips can be narrowed by beyond what they show themselves: where, when and by whom they were named. */
export const FACETS = ["event", "year", "talk", "speaker", "language", "tag"] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetValue {
  /** As it stands in addresses: a talk's id, a speaker's slug, "2024". */
  readonly id: string;
  readonly name: string;
}

/** A value with the blips that it applies to, see {@link writePlaces}. */
export interface AppliedValue extends FacetValue {
  readonly applies: string;
}

/** Which values apply to which blips, small enough to send: of many values, the first and those that are asked for. */
export interface RadarFacets {
  /** The slugs of the blips that values apply to. */
  readonly slugs: readonly string[];
  /** In order of how many blips they apply to, then by id. */
  readonly values: Readonly<Record<Facet, readonly AppliedValue[]>>;
  /** How many values there are, whether they are here or not. */
  readonly totals: Readonly<Record<Facet, number>>;
}

/** Ascending places in a list as the steps from one to the next: 3, 4, 9 as "3 1 5". */
export function writePlaces(places: readonly number[]): string {
  return places.map((place, index) => place - (places[index - 1] ?? 0)).join(" ");
}

/** The places that were written. */
export function readPlaces(written: string): number[] {
  if (written === "") return [];
  let place = 0;
  return written.split(" ").map((step) => {
    place += Number(step);
    return place;
  });
}

/** For each facet, the ids of its values; and by slug, those that apply to a blip. */
interface Index {
  readonly known: Readonly<Record<Facet, ReadonlySet<string>>>;
  readonly idsOf: Readonly<Record<Facet, ReadonlyMap<string, readonly string[]>>>;
}

const indexes = new WeakMap<RadarFacets, Index>();

/** The ids of a facet's values that apply to a blip. */
export function listFacetIds(facets: RadarFacets, slug: string, facet: Facet): readonly string[] {
  return indexOf(facets).idsOf[facet].get(slug) ?? [];
}

/** Whether it is known which blips a value applies to; where all values are here, another one applies to none. */
export function knowsValue(facets: RadarFacets, facet: Facet, id: string): boolean {
  return facets.values[facet].length >= facets.totals[facet] || indexOf(facets).known[facet].has(id);
}

function indexOf(facets: RadarFacets): Index {
  const made = indexes.get(facets);
  if (made) return made;
  const index: Index = {
    known: eachFacet((facet) => new Set(facets.values[facet].map(({ id }) => id))),
    idsOf: eachFacet((facet) => listIdsBySlug(facets, facet)),
  };
  indexes.set(facets, index);
  return index;
}

function listIdsBySlug({ slugs, values }: RadarFacets, facet: Facet): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, applies } of values[facet]) {
    for (const place of readPlaces(applies)) {
      const slug = slugs[place] ?? "";
      const own = ids.get(slug);
      if (own) own.push(id);
      else ids.set(slug, [id]);
    }
  }
  return ids;
}

/** Something for each facet. */
export function eachFacet<Value>(make: (facet: Facet) => Value): Readonly<Record<Facet, Value>> {
  return {
    event: make("event"),
    year: make("year"),
    talk: make("talk"),
    speaker: make("speaker"),
    language: make("language"),
    tag: make("tag"),
  };
}
