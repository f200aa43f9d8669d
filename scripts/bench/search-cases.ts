import type { Database } from "@/db/client";
import { getNote } from "@/db/queries/get-note";
import { getRadar } from "@/db/queries/get-radar";
import { getRadarFacets } from "@/db/queries/get-radar-facets";
import { getTalk } from "@/db/queries/get-talk";
import { getTechnology } from "@/db/queries/get-technology";
import { listNotes } from "@/db/queries/list-notes";
import { listTalks } from "@/db/queries/list-talks";
import { getEvent } from "@/db/queries/lists/get-event";
import { getSpeaker } from "@/db/queries/lists/get-speaker";
import { listEvents } from "@/db/queries/lists/list-events";
import { listSpeakers } from "@/db/queries/lists/list-speakers";
import { listTechnologies } from "@/db/queries/lists/list-technologies";
import { search } from "@/db/queries/search/search";
import { getQuotePage } from "@/db/queries/technology/get-quote-page";
import { type ListFilter, listAddress, NO_FILTER } from "@/domain/lists/list-filter";
import type { SearchKind } from "@/domain/search/search-view";

/** Something that is measured: what a page or an API answers for each of several subjects. */
export interface Case {
  readonly name: string;
  readonly subjects: readonly Subject[];
}

export interface Subject {
  /** The path to ask the app for. */
  readonly path: string;
  /** The question behind it. */
  readonly ask: (db: Database) => Promise<unknown>;
}

/** Words that are everywhere and nowhere, names, parts of names, slips, speakers without their accents. */
const TYPED =
  "kubernetes,postgres,k8s,kuber,kuberentes,terrafrom,c++,.net,go,react native,bjorn,bozena akesson,lisbon 2019,production,warehouse,promising,works great,the story of the migration,entscheidung,réunion semaine,problema,balnarkir,kir,riverconf,nothing of this kind,zzzz qqqq,a,%,golang kafka,docker compose".split(
    ",",
  );
const KINDS: readonly SearchKind[] = ["technologies", "talks", "speakers", "notes", "sentences"];
const HITS_OF_EACH = 10;
const HITS_OF_ONE = 100;
const SUBJECTS = 30;

/** Everything that is measured, with subjects from all over the database: those that most is said of and others. */
export async function listCases(db: Database): Promise<readonly Case[]> {
  const radar = await getRadar(db);
  const byMentions = [...radar.blips].sort((a, b) => b.mentionCount - a.mentionCount).map(({ slug }) => slug);
  const talks = (await listTalks(db)).items.map(({ id }) => id);
  const notes = (await listNotes(db)).items.map(({ id }) => id);
  const events = (await listEvents(db, NO_FILTER)).items.map(({ slug }) => slug);
  const speakers = (await listSpeakers(db, NO_FILTER)).items.map(({ slug }) => slug);
  const [event = ""] = events;
  return [
    { name: "radar", subjects: [{ path: "/", ask: getRadar }] },
    { name: "radar, API", subjects: [{ path: "/api/radar", ask: getRadar }] },
    { name: "radar's filters, API", subjects: [{ path: "/api/radar/facets", ask: getRadarFacets }] },
    cases("technology", spread(byMentions), (slug) => `/technologies/${slug}`, getTechnology),
    cases("technology most is said of", byMentions.slice(0, 3), (slug) => `/technologies/${slug}`, getTechnology),
    cases("technology, API", spread(byMentions), (slug) => `/api/technologies/${slug}`, getTechnology),
    cases(
      "quotes 101 to 200, API",
      byMentions.slice(0, 5),
      (slug) => `/api/technologies/${slug}/quotes?after=100`,
      (each, slug) => getQuotePage(each, slug, 100),
    ),
    cases("talk", spread(talks), (id) => `/talks/${id}`, getTalk),
    cases("note", spread(notes), (id) => `/notes/${id}`, getNote),
    cases(
      "event",
      spread(events),
      (slug) => `/events/${slug}`,
      (each, slug) => getEvent(each, slug, 1),
    ),
    cases(
      "speaker",
      spread(speakers),
      (slug) => `/speakers/${slug}`,
      (each, slug) => getSpeaker(each, slug, 1),
    ),
    ...listsCases(event),
    cases("search", TYPED, (typed) => `/search?q=${encodeURIComponent(typed)}`, searchFor(null, HITS_OF_EACH)),
    cases("search, API", TYPED, (typed) => `/api/search?q=${encodeURIComponent(typed)}`, searchFor(null, HITS_OF_EACH)),
    ...KINDS.map((kind) =>
      cases(
        `search ${kind}, API`,
        TYPED,
        (typed) => `/api/search?kind=${kind}&limit=${HITS_OF_ONE}&q=${encodeURIComponent(typed)}`,
        searchFor(kind, HITS_OF_ONE),
      ),
    ),
  ];
}

function listsCases(event: string): Case[] {
  const filters: Partial<ListFilter>[] = [
    {},
    { page: 3 },
    { q: "kub" },
    { year: 2019 },
    { event },
    { language: "de" },
    { year: 2020, language: "fr", q: "an" },
  ];
  const lists = {
    technologies: listTechnologies,
    talks: listTalks,
    notes: listNotes,
    events: listEvents,
    speakers: listSpeakers,
  };
  return Object.entries(lists).map(([name, list]) => ({
    name: `list of ${name}`,
    subjects: filters.map((filter) => ({
      path: listAddress(`/${name}`, filter),
      ask: (db: Database) => list(db, { ...NO_FILTER, ...filter }),
    })),
  }));
}

function cases(
  name: string,
  ids: readonly string[],
  pathOf: (id: string) => string,
  ask: (db: Database, id: string) => Promise<unknown>,
): Case {
  return { name, subjects: ids.map((id) => ({ path: pathOf(id), ask: (db: Database) => ask(db, id) })) };
}

function searchFor(kind: SearchKind | null, limit: number) {
  return (db: Database, typed: string) => search(db, typed, { kind, limit });
}

/** Some of a list, from its beginning to its end. */
function spread<Item>(items: readonly Item[]): Item[] {
  const step = Math.max(1, Math.floor(items.length / SUBJECTS));
  return items.filter((_, index) => index % step === 0).slice(0, SUBJECTS);
}
