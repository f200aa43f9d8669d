import { yearOf } from "@/domain/lists/year-of";
import { slugOf } from "@/domain/slug";
import { eachFacet, type Facet, type FacetValue } from "./facets";
import type { TalkSummary } from "./views";

export type FacetTalk = Pick<TalkSummary, "id" | "title" | "event" | "day" | "speakers">;

export interface FacetNote {
  /** ISO 639-1, or null where it can't be told. */
  readonly language: string | null;
  readonly tags: readonly FacetValue[];
}

/** Where a note names technologies: in a talk, or outside of any. */
export interface NamingPlace {
  readonly talk: FacetTalk | null;
  readonly note: FacetNote;
  /** By number, each once. */
  readonly technologyIds: readonly number[];
}

/** A value with every technology that it applies to, whether that is on a radar or not. */
export interface GatheredValue extends FacetValue {
  /** The numbers of those that each place names, of which some may be the same. */
  readonly namedBy: readonly (readonly number[])[];
}

/** The values of each facet by id, which begins as their name does. */
export type GatheredFacets = Readonly<Record<Facet, readonly GatheredValue[]>>;

/** Gathers the values of every facet from where notes name technologies, of which there may be tens of thousands. */
export function gatherFacets(places: readonly NamingPlace[]): GatheredFacets {
  const values = eachFacet(() => new Map<string, OpenValue>());
  const nameEvent = once((event) => ({ id: slugOf(event), name: event }));
  const nameSpeaker = once((name) => ({ id: slugOf(name), name }));
  const nameLanguage = once((code) => ({ id: code, name: LANGUAGE_NAMES.of(code) ?? code }));
  for (const { talk, note, technologyIds } of places) {
    const add = (facet: Facet, value: FacetValue | null) => addValue(values[facet], value, technologyIds);
    if (talk !== null) {
      add("event", nameEvent(talk.event));
      add("year", nameYear(talk.event) ?? nameYear(talk.day));
      add("talk", { id: talk.id, name: talk.title });
      for (const speaker of talk.speakers) add("speaker", nameSpeaker(speaker));
    }
    add("language", nameLanguage(note.language));
    for (const tag of note.tags) add("tag", tag);
  }
  return eachFacet((facet) => [...values[facet].values()].sort(byId));
}

/** A value to which more is added. */
interface OpenValue extends FacetValue {
  readonly namedBy: (readonly number[])[];
}

function addValue(values: Map<string, OpenValue>, value: FacetValue | null, technologyIds: readonly number[]): void {
  if (value === null) return;
  const known = values.get(value.id);
  if (known) known.namedBy.push(technologyIds);
  else values.set(value.id, { id: value.id, name: value.name, namedBy: [technologyIds] });
}

/** Of tens of thousands, a fraction of the time that comparing names as people sort them takes. */
function byId(left: OpenValue, right: OpenValue): number {
  return left.id < right.id ? -1 : 1;
}

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language" });

function nameYear(words: string | null): FacetValue | null {
  const year = yearOf(words);
  return year === null ? null : { id: String(year), name: String(year) };
}

/** Of tens of thousands of talks, the events and speakers are few. */
function once(name: (words: string) => FacetValue): (words: string | null) => FacetValue | null {
  const named = new Map<string, FacetValue>();
  return (words) => {
    if (words === null) return null;
    const value = named.get(words) ?? name(words);
    named.set(words, value);
    return value;
  };
}
