import { yearOf } from "@/domain/lists/year-of";
import { slugOf } from "@/domain/slug";
import { type AppliedValue, eachFacet, type Facet, type FacetValue, type RadarFacets, writePlaces } from "./facets";
import type { TalkSummary } from "./views";

/** What names a blip. */
export interface FacetSource {
  readonly slug: string;
  readonly talks: readonly Pick<TalkSummary, "id" | "title" | "event" | "day" | "speakers">[];
  readonly notes: readonly NoteFacets[];
}

export interface NoteFacets {
  /** ISO 639-1, or null where it can't be told. */
  readonly language: string | null;
  readonly tags: readonly FacetValue[];
}

/** Gathers the values of every facet from what names each blip. */
export function makeFacets(sources: readonly FacetSource[]): RadarFacets {
  const values = eachFacet((facet) => rankValues(sources.map((source) => distinct(FIND[facet](source)))));
  return {
    slugs: sources.map(({ slug }) => slug),
    values,
    totals: eachFacet((facet) => values[facet].length),
  };
}

const FIND: Readonly<Record<Facet, (source: FacetSource) => FacetValue[]>> = {
  event: ({ talks }) => talks.flatMap(({ event }) => (event === null ? [] : [{ id: slugOf(event), name: event }])),
  year: ({ talks }) => talks.flatMap(({ event, day }) => nameYear(event) ?? nameYear(day) ?? []),
  talk: ({ talks }) => talks.map(({ id, title }) => ({ id, name: title })),
  speaker: ({ talks }) => talks.flatMap(({ speakers }) => speakers.map((name) => ({ id: slugOf(name), name }))),
  language: ({ notes }) => notes.flatMap(({ language }) => (language === null ? [] : [nameLanguage(language)])),
  tag: ({ notes }) => notes.flatMap(({ tags }) => tags),
};

function nameYear(words: string | null): FacetValue | null {
  const year = yearOf(words);
  return year === null ? null : { id: String(year), name: String(year) };
}

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language" });

function nameLanguage(code: string): FacetValue {
  return { id: code, name: LANGUAGE_NAMES.of(code) ?? code };
}

function distinct(values: readonly FacetValue[]): FacetValue[] {
  return [...new Map(values.map((value) => [value.id, value])).values()];
}

/** @param found the values that apply to each blip in turn */
function rankValues(found: readonly (readonly FacetValue[])[]): AppliedValue[] {
  const places = new Map<string, { readonly value: FacetValue; readonly at: number[] }>();
  for (const [place, values] of found.entries()) {
    for (const value of values) {
      const known = places.get(value.id);
      if (known) known.at.push(place);
      else places.set(value.id, { value, at: [place] });
    }
  }
  return [...places.values()]
    .sort((a, b) => b.at.length - a.at.length || COLLATOR.compare(a.value.name, b.value.name))
    .map(({ value, at }) => ({ ...value, applies: writePlaces(at) }));
}

/** Many times faster than `localeCompare` over thousands of names. */
const COLLATOR = new Intl.Collator("en");
