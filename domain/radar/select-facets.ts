import { matchesSearch } from "@/domain/search/matches-search";
import { type AppliedValue, eachFacet, FACETS, type Facet, type RadarFacets } from "./facets";

/** As many values of a facet are sent without being asked for; the others are found by a word of their name. */
const MOST_VALUES = 250;
/** As many as one would read through. */
const MOST_FOUND = 60;

/** Values that are asked for by id. */
export type ChosenValues = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The first values of each facet, and those that are chosen; one that is none's applies to nothing. */
export function selectFacets(all: RadarFacets, chosen: ChosenValues): RadarFacets {
  return { ...all, values: eachFacet((facet) => withChosen(all.values[facet], chosen[facet] ?? [])) };
}

function withChosen(values: readonly AppliedValue[], chosen: readonly string[]): readonly AppliedValue[] {
  const first = values.slice(0, MOST_VALUES);
  const here = new Set(first.map(({ id }) => id));
  const missing = new Set(chosen.filter((id) => !here.has(id)));
  if (missing.size === 0) return first;
  const found = values.filter(({ id }) => missing.has(id));
  for (const { id } of found) missing.delete(id);
  return [...first, ...found, ...[...missing].map((id) => ({ id, name: id, applies: "" }))];
}

/** The values of one facet whose name holds every word. */
export function findFacetValues(all: RadarFacets, facet: Facet, words: string): RadarFacets {
  const found = all.values[facet].filter(({ name }) => matchesSearch(name, words));
  return { ...all, values: eachFacet((each) => (each === facet ? found.slice(0, MOST_FOUND) : [])) };
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
