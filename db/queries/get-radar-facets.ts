import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { mentions, notes, noteTags, people, sections, talkSpeakers, talks } from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import { type FacetNote, type FacetTalk, type GatheredFacets, gatherFacets } from "@/domain/radar/gather-facets";
import { type RankedFacets, rankFacets } from "@/domain/radar/rank-facets";
import { FIRST_RADAR, requireRadarDefinition } from "./get-radar-definition";
import { keepWhileNotesStay } from "./keep-while-notes-stay";
import { listBlips } from "./list-blips";
import { readCached } from "./read-cached";
import { readSnapshot } from "./read-snapshot";

/**
 * What the blips of a radar can be narrowed by, from the mentions that count. A fixed number of statements; fewer where notes
 * stayed as they were, and one where nothing was written since the last time.
 */
export function getRadarFacets(db: Database, slug: string = FIRST_RADAR): Promise<RankedFacets> {
  return readCached(db, `facets ${slug}`, () => readFacets(db, slug));
}

function readFacets(db: Database, slug: string): Promise<RankedFacets> {
  return readSnapshot(db, async (tx) => {
    const { blips } = await listBlips(tx, await requireRadarDefinition(tx, slug));
    // In an order that does not change with where they stand.
    const listed = blips.map(({ slug: own, technologyId }) => ({ slug: own, technologyId })).sort(byNumber);
    const given = listed.map(({ technologyId }) => technologyId).join(" ");
    return keepWhileNotesStay({ db, tx }, { kind: "facets", most: 10, key: slug, given }, async () => {
      const gathered = await keepWhileNotesStay({ db, tx }, { kind: "gathered", most: 1, key: "facets" }, () =>
        readGathered(tx),
      );
      return rankFacets(gathered, listed);
    });
  });
}

function byNumber(left: { readonly technologyId: number }, right: { readonly technologyId: number }): number {
  return left.technologyId - right.technologyId;
}

/** Five statements. */
async function readGathered(tx: Database): Promise<GatheredFacets> {
  const talkOf = await listFacetTalks(tx);
  const noteOf = await listFacetNotes(tx);
  const places = await listNamingSections(tx);
  return gatherFacets(
    places.flatMap(({ noteId, talkId, technologyIds }) => {
      const note = noteOf.get(noteId);
      const talk = talkOf.get(talkId ?? "") ?? null;
      return note ? [{ note, talk, technologyIds: listNumbers(technologyIds) }] : [];
    }),
  );
}

/**
 * Every section, or rest of a note, with the numbers of the technologies that it names, one a mention: "4 17 4 20". They come
 * as one text; of an array, the driver would read each by itself. To leave out what comes twice, the database would sort all
 * of them first, which takes longer than all else.
 */
function listNamingSections(tx: Database) {
  const named = tx
    .select({
      noteId: mentions.noteId,
      sectionPosition: mentions.sectionPosition,
      technologyIds: sql<string>`string_agg(${mentions.technologyId}::text, ' ')`.as("technology_ids"),
    })
    .from(mentions)
    .where(eq(mentions.repeated, false))
    .groupBy(mentions.noteId, mentions.sectionPosition)
    .as("named");
  return tx
    .select({ noteId: named.noteId, talkId: sections.talkId, technologyIds: named.technologyIds })
    .from(named)
    .leftJoin(sections, and(eq(sections.noteId, named.noteId), eq(sections.position, named.sectionPosition)));
}

/** "4 17 4" -> 4, 17 */
function listNumbers(text: string): number[] {
  return [...new Set(text.split(" "))].map(Number);
}

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

async function listFacetNotes(tx: Database): Promise<ReadonlyMap<string, FacetNote>> {
  const languages = await tx.select({ id: notes.id, language: notes.language }).from(notes);
  const tagsOf = groupBy(await tx.select().from(noteTags), ({ noteId }) => noteId);
  return new Map(
    languages.map(({ id, language }) => [
      id,
      { language, tags: (tagsOf.get(id) ?? []).map(({ slug, name }) => ({ id: slug, name })) },
    ]),
  );
}
