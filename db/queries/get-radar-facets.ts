import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { mentions, notes, noteTags, people, sections, talkSpeakers, talks } from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import type { RadarFacets } from "@/domain/radar/facets";
import { type GatheredFacets, gatherFacets, type NamingNote, type NamingTalk } from "@/domain/radar/gather-facets";
import { makeFacets } from "@/domain/radar/make-facets";
import { FIRST_RADAR, requireRadarDefinition } from "./get-radar-definition";
import { keepWhileNotesStay } from "./keep-while-notes-stay";
import { listBlips } from "./list-blips";
import { readCached } from "./read-cached";
import { readSnapshot } from "./read-snapshot";

/**
 * What the blips of a radar can be narrowed by, from the mentions that count. A fixed number of statements; fewer where notes
 * stayed as they were, and one where nothing was written since the last time.
 */
export function getRadarFacets(db: Database, slug: string = FIRST_RADAR): Promise<RadarFacets> {
  return readCached(db, `facets ${slug}`, () => readFacets(db, slug));
}

function readFacets(db: Database, slug: string): Promise<RadarFacets> {
  return readSnapshot(db, async (tx) => {
    const { blips } = await listBlips(tx, await requireRadarDefinition(tx, slug));
    // In an order that does not change with where they stand.
    const listed = blips.map(({ slug: own, technologyId }) => ({ slug: own, technologyId })).sort(byNumber);
    const given = listed.map(({ technologyId }) => technologyId).join(" ");
    return keepWhileNotesStay({ db, tx }, { key: `facets ${slug}`, given }, async () => {
      const gathered = await keepWhileNotesStay({ db, tx }, { key: "gathered facets" }, () => readGathered(tx));
      return makeFacets(gathered, listed);
    });
  });
}

function byNumber(left: { readonly technologyId: number }, right: { readonly technologyId: number }): number {
  return left.technologyId - right.technologyId;
}

async function readGathered(tx: Database): Promise<GatheredFacets> {
  return gatherFacets(await listNamingTalks(tx), await listNamingNotes(tx));
}

/** Numbers come as one text: of an array, the driver would read each for itself. */
const TECHNOLOGY_IDS = sql<string>`string_agg(distinct ${mentions.technologyId}::text, ' ')`;

/** Every talk in which a technology is named. Three statements. */
async function listNamingTalks(tx: Database): Promise<NamingTalk[]> {
  const named = await tx
    .select({ talkId: sections.talkId, technologyIds: TECHNOLOGY_IDS })
    .from(mentions)
    .innerJoin(sections, and(eq(sections.noteId, mentions.noteId), eq(sections.position, mentions.sectionPosition)))
    .where(eq(mentions.repeated, false))
    .groupBy(sections.talkId);
  const talkOf = await listFacetTalks(tx);
  return named.flatMap(({ talkId, technologyIds }): NamingTalk[] => {
    const talk = talkOf.get(talkId);
    return talk ? [{ ...talk, technologyIds: readNumbers(technologyIds) }] : [];
  });
}

type FacetTalk = Omit<NamingTalk, "technologyIds">;

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

/** Every note that names a technology. Two statements. */
async function listNamingNotes(tx: Database): Promise<NamingNote[]> {
  const named = await tx
    .select({ id: notes.id, language: notes.language, technologyIds: TECHNOLOGY_IDS })
    .from(notes)
    .innerJoin(mentions, eq(mentions.noteId, notes.id))
    .where(eq(mentions.repeated, false))
    .groupBy(notes.id);
  const tagsOf = groupBy(await tx.select().from(noteTags), ({ noteId }) => noteId);
  return named.map(({ id, language, technologyIds }) => ({
    language,
    tags: (tagsOf.get(id) ?? []).map(({ slug, name }) => ({ id: slug, name })),
    technologyIds: readNumbers(technologyIds),
  }));
}

/** "4 17 20" -> [4, 17, 20] */
function readNumbers(written: string): number[] {
  return written.split(" ").map(Number);
}
