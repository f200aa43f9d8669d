import { yearOf } from "@/domain/lists/year-of";
import { slugOf } from "@/domain/slug";
import { type AppliedValue, eachFacet, type Facet, type FacetValue, type RadarFacets, writePlaces } from "./facets";
import type { TalkSummary } from "./views";

/** What names a blip. */
export interface FacetSource {
  readonly slug: string;
  readonly talks: readonly FacetTalk[];
  readonly notes: readonly NoteFacets[];
}

export type FacetTalk = Pick<TalkSummary, "id" | "title" | "event" | "day" | "speakers">;

export interface NoteFacets {
  /** ISO 639-1, or null where it can't be told. */
  readonly language: string | null;
  readonly tags: readonly FacetValue[];
}

/** Gathers the values of every facet from what names each blip. */
export function makeFacets(sources: readonly FacetSource[]): RadarFacets {
  const values = eachFacet((facet) => rankValues(sources.map(FIND[facet]())));
  return {
    slugs: sources.map(({ slug }) => slug),
    values,
    totals: eachFacet((facet) => values[facet].length),
  };
}

/** What finds the values that apply to a blip; the same talk and the same note come with many blips, and are asked once. */
const FIND: Readonly<Record<Facet, () => (source: FacetSource) => FacetValue[]>> = {
  event: () => ofTalks(({ event }) => (event === null ? [] : [{ id: slugOf(event), name: event }])),
  year: () => ofTalks(({ event, day }) => nameYear(event) ?? nameYear(day) ?? []),
  talk: () => ofTalks(({ id, title }) => [{ id, name: title }]),
  speaker: () => ofTalks(({ speakers }) => speakers.map((name) => ({ id: slugOf(name), name }))),
  language: () => ofNotes(({ language }) => (language === null ? [] : [nameLanguage(language)])),
  tag: () => ofNotes(({ tags }) => tags),
};

type Values = readonly FacetValue[];

function ofTalks(find: (talk: FacetTalk) => Values): (source: FacetSource) => FacetValue[] {
  const findOnce = remember(find);
  return ({ talks }) => talks.flatMap(findOnce);
}

function ofNotes(find: (note: NoteFacets) => Values): (source: FacetSource) => FacetValue[] {
  const findOnce = remember(find);
  return ({ notes }) => notes.flatMap(findOnce);
}

function remember<Key extends object>(find: (key: Key) => Values): (key: Key) => Values {
  const found = new Map<Key, Values>();
  return (key) => {
    const known = found.get(key) ?? find(key);
    found.set(key, known);
    return known;
  };
}

function nameYear(words: string | null): Values | null {
  const year = yearOf(words);
  return year === null ? null : [{ id: String(year), name: String(year) }];
}

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language" });

function nameLanguage(code: string): FacetValue {
  return { id: code, name: LANGUAGE_NAMES.of(code) ?? code };
}

/** @param found the values that apply to each blip in turn, where each may come several times */
function rankValues(found: readonly Values[]): AppliedValue[] {
  const places = new Map<string, { readonly value: FacetValue; readonly at: number[] }>();
  for (const [place, values] of found.entries()) {
    for (const value of values) {
      const known = places.get(value.id);
      if (!known) places.set(value.id, { value, at: [place] });
      else if (known.at.at(-1) !== place) known.at.push(place);
    }
  }
  return [...places.values()]
    .sort((a, b) => b.at.length - a.at.length || COLLATOR.compare(a.value.name, b.value.name))
    .map(({ value, at }) => ({ ...value, applies: writePlaces(at) }));
}

/** Many times faster than `localeCompare` over thousands of names. */
const COLLATOR = new Intl.Collator("en");
