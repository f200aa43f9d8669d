import { yearOf } from "@/domain/lists/year-of";
import { slugOf } from "@/domain/slug";
import { FACETS, type Facet, type FacetValue, type RadarFacets } from "./facets";
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
  const found = sources.map((source) => ({ slug: source.slug, facets: FACETS.map((facet) => FIND[facet](source)) }));
  const values = FACETS.map((_, index) => rankValues(found.flatMap(({ facets }) => distinct(facets[index] ?? []))));
  const places = values.map((ranked) => new Map(ranked.map(({ id }, place) => [id, place])));
  const blips = found.map(({ slug, facets }): [string, number[][]] => [
    slug,
    facets.map((each, index) =>
      distinct(each)
        .map(({ id }) => places[index]?.get(id) ?? 0)
        .sort((a, b) => a - b),
    ),
  ]);
  const [event = [], year = [], talk = [], speaker = [], language = [], tag = []] = values;
  return { values: { event, year, talk, speaker, language, tag }, blips: Object.fromEntries(blips) };
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

function rankValues(values: readonly FacetValue[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const { id } of values) counts.set(id, (counts.get(id) ?? 0) + 1);
  const countOf = ({ id }: FacetValue) => counts.get(id) ?? 0;
  return distinct(values).sort((a, b) => countOf(b) - countOf(a) || a.name.localeCompare(b.name, "en"));
}
