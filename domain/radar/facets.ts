/** What blips can be narrowed by beyond what they show themselves: where, when and by whom they were named. */
export const FACETS = ["event", "year", "talk", "speaker", "language", "tag"] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetValue {
  /** As it stands in addresses: a talk's id, a speaker's slug, "2024". */
  readonly id: string;
  readonly name: string;
}

/** Which values apply to which blips, small enough to send: blips point to values by position. */
export interface RadarFacets {
  /** In order of how many blips they apply to, then by name. */
  readonly values: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** By slug; for each facet, in the order of {@link FACETS}, positions in its values, ascending. */
  readonly blips: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** The ids of a facet's values that apply to a blip. */
export function listFacetIds(facets: RadarFacets, slug: string, facet: Facet): readonly string[] {
  const places = facets.blips[slug]?.[FACETS.indexOf(facet)] ?? [];
  return places.flatMap((place) => facets.values[facet][place]?.id ?? []);
}
