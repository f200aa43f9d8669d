import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { mentions, notes, noteTags, people, sections, talkSpeakers, talks } from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import type { RadarFacets } from "@/domain/radar/facets";
import { type FacetTalk, makeFacets, type NoteFacets } from "@/domain/radar/make-facets";
import { FIRST_RADAR, requireRadarDefinition } from "./get-radar-definition";
import { listBlips } from "./list-blips";
import { readCached } from "./read-cached";
import { readSnapshot } from "./read-snapshot";

/**
 * What the blips of a radar can be narrowed by, from the mentions that count. A fixed number of statements, or one where
 * nothing was written since the last time.
 */
export function getRadarFacets(db: Database, slug: string = FIRST_RADAR): Promise<RadarFacets> {
  return readCached(db, `facets ${slug}`, () => readFacets(db, slug));
}

function readFacets(db: Database, slug: string): Promise<RadarFacets> {
  return readSnapshot(db, async (tx) => {
    const { blips } = await listBlips(tx, await requireRadarDefinition(tx, slug));
    const ids = blips.map(({ technologyId }) => technologyId);
    const named = groupBy(await listPlaces(tx, ids), ({ technologyId }) => technologyId);
    const places = [...named.values()].flat();
    const talkOf = await listFacetTalks(tx);
    const facetsOf = await listNoteFacets(tx, distinct(places.map(({ noteId }) => noteId)));
    const sources = blips.map((blip) => {
      const own = named.get(blip.technologyId) ?? [];
      return {
        slug: blip.slug,
        talks: distinct(own.map(({ talkId }) => talkId)).flatMap((id): FacetTalk[] => pick(talkOf, id)),
        notes: distinct(own.map(({ noteId }) => noteId)).flatMap((id): NoteFacets[] => pick(facetsOf, id)),
      };
    });
    return makeFacets(sources);
  });
}

/** Every note and talk that names one of the technologies, once. */
function listPlaces(tx: Database, technologyIds: readonly number[]) {
  return tx
    .selectDistinct({ technologyId: mentions.technologyId, noteId: mentions.noteId, talkId: sections.talkId })
    .from(mentions)
    .leftJoin(sections, and(eq(sections.noteId, mentions.noteId), eq(sections.position, mentions.sectionPosition)))
    .where(and(isAnyOf(mentions.technologyId, technologyIds), eq(mentions.repeated, false)));
}

/** Every talk, by id: hardly any names no blip, and to ask for so many by their ids takes longer. */
async function listFacetTalks(tx: Database): Promise<ReadonlyMap<string, FacetTalk>> {
  const told = await tx.select({ id: talks.id, title: talks.title, event: talks.event, day: talks.day }).from(talks);
  const speakers = await tx
    .select({ talkId: talkSpeakers.talkId, name: people.name })
    .from(talkSpeakers)
    .innerJoin(people, eq(people.id, talkSpeakers.personId));
  const speakersOf = groupBy(speakers, ({ talkId }) => talkId);
  return new Map(
    told.map((talk) => [talk.id, { ...talk, speakers: (speakersOf.get(talk.id) ?? []).map(({ name }) => name) }]),
  );
}

async function listNoteFacets(tx: Database, ids: readonly string[]): Promise<ReadonlyMap<string, NoteFacets>> {
  const languages = await tx
    .select({ id: notes.id, language: notes.language })
    .from(notes)
    .where(isAnyOf(notes.id, ids));
  const tags = await tx.select().from(noteTags).where(isAnyOf(noteTags.noteId, ids));
  const tagsOf = groupBy(tags, ({ noteId }) => noteId);
  return new Map(
    languages.map(({ id, language }) => [
      id,
      { language, tags: (tagsOf.get(id) ?? []).map(({ slug, name }) => ({ id: slug, name })) },
    ]),
  );
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

function pick<Value>(values: ReadonlyMap<string, Value>, key: string | null): Value[] {
  const value = key === null ? undefined : values.get(key);
  return value === undefined ? [] : [value];
}
