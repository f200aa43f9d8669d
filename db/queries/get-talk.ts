import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { notes, sections, technologies } from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import { findNearestQuadrant } from "@/domain/radar/nearest-quadrant";
import type { TalkTechnologyView, TalkView } from "@/domain/radar/views";
import { FIRST_RADAR, type RadarDefinition, requireRadarDefinition } from "./get-radar-definition";
import { type Evidence, listEvidence } from "./list-evidence";
import { newestPlacements } from "./list-placements";
import { listTalkSummaries } from "./list-talk-summaries";
import { makeQuotes } from "./make-quotes";
import { readSnapshot } from "./read-snapshot";

/** Everything that a talk's page shows, in a fixed number of statements; null where there is no such talk. */
export function getTalk(db: Database, id: string, radarSlug: string = FIRST_RADAR): Promise<TalkView | null> {
  return readSnapshot(db, async (tx) => {
    const talks = await listTalkSummaries(tx, [id]);
    const talk = talks.get(id);
    if (talk === undefined) return null;
    const radar = await requireRadarDefinition(tx, radarSlug);
    const evidence = await listEvidence(tx, eq(sections.talkId, id));
    return {
      ...talk,
      sections: await listSections(tx, id),
      technologies: await listTechnologies(tx, radar, evidence, talks),
      rings: radar.rings,
      quadrants: radar.quadrants,
    };
  });
}

async function listSections(tx: Database, talkId: string): Promise<TalkView["sections"]> {
  const rows = await tx
    .select({ noteId: sections.noteId, name: notes.name, start: sections.startOffset, end: sections.endOffset })
    .from(sections)
    .innerJoin(notes, eq(notes.id, sections.noteId))
    .where(eq(sections.talkId, talkId))
    .orderBy(notes.location, sections.position);
  const noteIds = [...new Set(rows.map(({ noteId }) => noteId))];
  const texts = await tx.select({ id: notes.id, text: notes.text }).from(notes).where(isAnyOf(notes.id, noteIds));
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  return rows.map(({ noteId, name, start, end }) => ({
    note: { id: noteId, name },
    span: { start, end },
    // Cut here, since PostgreSQL counts characters where spans count UTF-16 units.
    text: (textOf.get(noteId) ?? "").slice(start, end),
  }));
}

async function listTechnologies(
  tx: Database,
  radar: RadarDefinition,
  evidence: Evidence,
  talks: Awaited<ReturnType<typeof listTalkSummaries>>,
): Promise<TalkTechnologyView[]> {
  const mentionsOf = groupBy(evidence.mentions, ({ technologyId }) => technologyId);
  const quotesOf = groupBy(makeQuotes(evidence, talks, radar), ({ technologyId }) => technologyId);
  const newest = newestPlacements(tx, radar.id);
  const rows = await tx
    .select({
      id: technologies.id,
      slug: technologies.slug,
      name: technologies.name,
      quadrant: technologies.quadrant,
      quadrantAlso: technologies.quadrantAlso,
      chosen: newest.toQuadrant,
    })
    .from(technologies)
    .leftJoin(newest, eq(newest.technologyId, technologies.id))
    .where(isAnyOf(technologies.id, [...mentionsOf.keys()]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...mentionsOf].flatMap(([id, mentioned]) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const { slug, name } = row;
    const quadrant = row.chosen ?? findNearestQuadrant(radar.quadrants, row.quadrant, row.quadrantAlso);
    const quotes = (quotesOf.get(id) ?? []).map(({ quote }) => quote);
    return [{ slug, name, quadrant, mentionCount: mentioned.length, quotes }];
  });
}
