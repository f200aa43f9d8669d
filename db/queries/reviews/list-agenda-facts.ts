import { desc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { getLastEdition } from "@/db/queries/get-last-edition";
import type { RadarDefinition } from "@/db/queries/get-radar-definition";
import { listBlips } from "@/db/queries/list-blips";
import {
  mentions,
  nominations,
  notes,
  noteTechnologies,
  responsibilities,
  sections,
  talks,
  verdicts,
} from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import { findRingOfVerdict } from "@/domain/radar/nearest-ring";
import type { AgendaFacts, AgendaTechnology } from "@/domain/review/agenda-facts";
import { findSlugs } from "./find-slugs";

/** Everything that an agenda is made from, in a fixed number of statements. */
export async function listAgendaFacts(tx: Database, radar: RadarDefinition, now: Date): Promise<AgendaFacts> {
  const { blips } = await listBlips(tx, radar);
  const last = await getLastEdition(tx, radar.id);
  const published = new Set(last?.blips.map(({ slug }) => slug));
  const decided = blips.flatMap(({ placement, technologyId }) => (placement ? technologyId : []));
  const contested = blips.flatMap(({ proposal, technologyId }) => (proposal?.contested ? technologyId : []));
  const beside = {
    newest: await listNewestNotes(tx),
    years: await listNewestYears(tx, decided),
    verdicts: await countVerdicts(tx, contested),
    revisits: await listRevisits(tx, radar.id),
    nominated: await listNominations(tx, radar.id),
  };
  const onRadar = blips.map((blip): AgendaTechnology => {
    const { technologyId: id, slug, name, quadrant, ring, placement, proposal } = blip;
    const decision = placement && { ring, at: placement.at };
    return {
      slug,
      name,
      quadrant,
      placement: decision,
      proposal,
      verdicts:
        beside.verdicts.get(id)?.map((each) => ({ ...each, ring: findRingOfVerdict(radar.rings, each.ring) })) ?? [],
      isOnLastEdition: published.has(slug),
      newestNoteAt: beside.newest.get(id) ?? null,
      newestYear: beside.years.get(id) ?? null,
      revisitOn: beside.revisits.get(id) ?? null,
      nominations: (beside.nominated.get(id) ?? []).filter(({ at }) => decision === null || at > decision.at),
    };
  });
  const known = new Set(blips.map(({ technologyId }) => technologyId));
  const others = [...beside.nominated.keys()].filter((id) => !known.has(id));
  const named = await findSlugs(tx, others, radar);
  const offRadar = named.map(({ technologyId: id, ...technology }): AgendaTechnology => {
    const none = { placement: null, proposal: null, verdicts: [], isOnLastEdition: false, newestYear: null };
    const revisitOn = beside.revisits.get(id) ?? null;
    const newestNoteAt = beside.newest.get(id) ?? null;
    return { ...technology, ...none, newestNoteAt, revisitOn, nominations: beside.nominated.get(id) ?? [] };
  });
  return {
    rings: radar.rings,
    technologies: [...onRadar, ...offRadar],
    editionAt: last?.summary.publishedAt ?? null,
    now: now.toISOString(),
  };
}

async function listNewestNotes(tx: Database): Promise<Map<number, string>> {
  const rows = await tx
    .select({ id: noteTechnologies.technologyId, at: sql<Date>`max(${notes.createdAt})`.mapWith(notes.createdAt) })
    .from(noteTechnologies)
    .innerJoin(notes, eq(notes.id, noteTechnologies.noteId))
    .groupBy(noteTechnologies.technologyId);
  return new Map(rows.map(({ id, at }) => [id, at.toISOString()]));
}

/** The year of the newest event that names each, as the talk's day or the event's name gives it. */
async function listNewestYears(tx: Database, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await tx.execute<{ id: number; year: number | null }>(sql`
    select ${mentions.technologyId} as id,
      max(coalesce(substring(${talks.day} from '^\\d{4}'), substring(${talks.event} from '(?:19|20)\\d\\d')))::int as year
    from ${mentions} join ${sections}
      on ${sections.noteId} = ${mentions.noteId} and ${sections.position} = ${mentions.sectionPosition}
    join ${talks} on ${talks.id} = ${sections.talkId}
    where ${isAnyOf(mentions.technologyId, ids)}
    group by 1`);
  return new Map(rows.flatMap(({ id, year }) => (year === null ? [] : [[id, year]])));
}

async function countVerdicts(tx: Database, ids: readonly number[]) {
  const rows = await tx.execute<{ id: number; ring: string; count: number }>(sql`
    select ${mentions.technologyId} as id, ${verdicts.ring} as ring, count(*)::int as count
    from ${mentions} join ${verdicts}
      on ${verdicts.noteId} = ${mentions.noteId} and ${verdicts.mentionPosition} = ${mentions.position}
    where ${isAnyOf(mentions.technologyId, ids)} and not ${verdicts.repeated}
    group by 1, 2`);
  return groupBy(rows, ({ id }) => id);
}

/** The day on which the team wants to see each again, as it was said last. */
async function listRevisits(tx: Database, radarId: number): Promise<Map<number, string | null>> {
  const rows = await tx
    .selectDistinctOn([responsibilities.technologyId], {
      id: responsibilities.technologyId,
      revisitOn: responsibilities.revisitOn,
    })
    .from(responsibilities)
    .where(eq(responsibilities.radarId, radarId))
    .orderBy(responsibilities.technologyId, desc(responsibilities.version));
  return new Map(rows.map(({ id, revisitOn }) => [id, revisitOn]));
}

/** By technology, oldest first. */
async function listNominations(tx: Database, radarId: number) {
  const rows = await tx
    .select({
      technologyId: nominations.technologyId,
      ring: nominations.ring,
      why: nominations.why,
      person: nominations.person,
      at: nominations.at,
    })
    .from(nominations)
    .where(eq(nominations.radarId, radarId))
    .orderBy(nominations.id);
  const told = rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  return groupBy(told, ({ technologyId }) => technologyId);
}
