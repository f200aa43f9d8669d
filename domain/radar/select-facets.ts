import { matchesSearch } from "@/domain/search/matches-search";
import { type AppliedValue, eachFacet, FACETS, type Facet, type RadarFacets } from "./facets";
import { applyValue, type RankedFacets } from "./rank-facets";

/** As many values of a facet are sent without being asked for; the others are found by a word of their name. */
const MOST_VALUES = 250;
/** As many as one would read through. */
const MOST_FOUND = 60;

/** Values that are asked for by id. */
export type ChosenValues = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The first values of each facet, and those that are chosen; one that is none's applies to nothing. */
export function selectFacets(all: RankedFacets, chosen: ChosenValues): RadarFacets {
  return send(all, (facet) => withChosen(all, facet, chosen[facet] ?? []));
}

function send({ slugs, values }: RankedFacets, pick: (facet: Facet) => readonly AppliedValue[]): RadarFacets {
  return { slugs, values: eachFacet(pick), totals: eachFacet((facet) => values[facet].length) };
}

function withChosen(all: RankedFacets, facet: Facet, chosen: readonly string[]): readonly AppliedValue[] {
  const values = all.values[facet];
  const first = values.slice(0, MOST_VALUES);
  const here = new Set(first.map(({ id }) => id));
  const missing = new Set(chosen.filter((id) => !here.has(id)));
  const found = missing.size === 0 ? [] : values.filter(({ id }) => missing.has(id));
  for (const { id } of found) missing.delete(id);
  const unknown = [...missing].map((id) => ({ id, name: id, applies: "" }));
  return [...[...first, ...found].map((value) => applyValue(all, value)), ...unknown];
}

/** The values of one facet whose name holds every word. */
export function findFacetValues(all: RankedFacets, facet: Facet, words: string): RadarFacets {
  const found = all.values[facet].filter(({ name }) => matchesSearch(name, words)).slice(0, MOST_FOUND);
  return send(all, (each) => (each === facet ? found.map((value) => applyValue(all, value)) : []));
}

/** What is known after more has come in; where the blips are others by now, the newer alone. */
export function mergeFacets(known: RadarFacets, more: RadarFacets): RadarFacets {
  if (known === more) return known;
  if (known.slugs.join(" ") !== more.slugs.join(" ")) return more;
  const isNew = FACETS.some((facet) => listNew(known, more, facet).length > 0);
  if (!isNew) return known;
  return { ...known, values: eachFacet((facet) => [...known.values[facet], ...listNew(known, more, facet)]) };
}

function listNew(known: RadarFacets, more: RadarFacets, facet: Facet): readonly AppliedValue[] {
  const here = new Set(known.values[facet].map(({ id }) => id));
  return more.values[facet].filter(({ id }) => !here.has(id));
}
