import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { mentions, sections, talks, verdicts } from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import { findRingOfVerdict } from "@/domain/radar/nearest-ring";
import { QUOTES_AT_ONCE, type RingSide } from "@/domain/radar/technology-evidence";
import { type TimelineEntry, timelineOf } from "@/domain/radar/timeline-of";
import type { QuoteView } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";

/** What all that is said of a technology comes to. */
export interface EvidenceSummary {
  /** Verdicts at one event (null where none is known) for one ring. */
  readonly verdicts: readonly VerdictCount[];
  /** Sentences at each event that is known. */
  readonly sentences: readonly { readonly event: string; readonly count: number }[];
  /** Sentences that only name it. */
  readonly naming: number;
  /** The first talks that name it, by title. */
  readonly talkIds: readonly string[];
  /** The strongest verdicts, strongest first. */
  readonly first: readonly VerdictKey[];
  /** The strongest verdict for each ring of verdicts. */
  readonly strongest: readonly VerdictKey[];
}

/** Where a verdict stands: the note, and its number there. */
export interface VerdictKey {
  readonly note: string;
  readonly position: number;
}

export interface VerdictCount {
  readonly event: string | null;
  readonly ring: string;
  readonly count: number;
}

interface Row extends Record<string, unknown> {
  readonly verdicts: readonly VerdictCount[];
  readonly sentences: EvidenceSummary["sentences"];
  readonly naming: number;
  readonly talk_ids: readonly string[];
  readonly first: readonly VerdictKey[];
  readonly strongest: readonly VerdictKey[];
}

/** Counts all that is said of a technology. One statement that goes through it once. */
export async function summariseEvidence(
  tx: Database,
  technologyId: number,
  rings: readonly RingDefinition[],
): Promise<EvidenceSummary> {
  const [row] = await tx.execute<Row>(sql`
    with own as materialized (
      select ${mentions.noteId} as note_id, ${mentions.position} as position, ${mentions.repeated} as repeated,
        ${mentions.sentencePosition} as sentence_position, ${talks.id} as talk_id, ${talks.searchKey} as search_key,
        ${talks.event} as event
      from ${mentions} left join ${sections} on ${sections.noteId} = ${mentions.noteId}
        and ${sections.position} = ${mentions.sectionPosition} left join ${talks} on ${talks.id} = ${sections.talkId}
      where ${mentions.technologyId} = ${technologyId}
    ), said as materialized (
      select own.note_id, ${verdicts.position} as position, ${verdicts.sentencePosition} as sentence_position,
        ${verdicts.ring} as ring, ${verdicts.strength} as strength, own.event
      from own join ${verdicts} on ${verdicts.noteId} = own.note_id and ${verdicts.mentionPosition} = own.position
      where not ${verdicts.repeated}
    )
    select ${jsonOf(sql`select event, ring, count(*)::int as count from said group by 1, 2`)} as verdicts,
      ${jsonOf(sql`select event, count(*)::int as count from (
        select event, note_id, sentence_position from own where not repeated
        union select event, note_id, sentence_position from said
      ) as sentence where event is not null group by 1`)} as sentences,
      (select count(*)::int from (
        select note_id, sentence_position from own where not repeated
        except select note_id, sentence_position from said) as naming) as naming,
      array(select talk_id from own where talk_id is not null and not repeated
        group by talk_id, search_key order by search_key, talk_id limit ${QUOTES_AT_ONCE}) as talk_ids,
      ${jsonOf(sql`select note_id as note, position from said
        order by strength desc, note_id, position limit ${QUOTES_AT_ONCE}`)} as first,
      ${jsonOf(sql`select distinct on (ring) note_id as note, position from said
        order by ring, strength desc, note_id, position`)} as strongest`);
  if (row === undefined) throw new Error("Counting gave no row.");
  const inRadar = row.verdicts.map((each) => ({ ...each, ring: findRingOfVerdict(rings, each.ring) }));
  return { ...row, verdicts: inRadar, talkIds: row.talk_ids };
}

function jsonOf(rows: ReturnType<typeof sql>) {
  return sql`(select coalesce(json_agg(each), '[]') from (${rows}) as each)`;
}

/** What was said at each event that is known, oldest first. */
export function makeTimeline({ sentences, verdicts: said }: EvidenceSummary): readonly TimelineEntry[] {
  return timelineOf(
    sentences.map(({ event, count }) => ({
      event,
      sentenceCount: count,
      verdicts: sumByRing(said.filter((each) => each.event === event)),
    })),
  );
}

/** What speaks for each ring, centre first. */
export function listSides(
  { verdicts: said }: EvidenceSummary,
  strongest: readonly QuoteView[],
  rings: readonly RingDefinition[],
): RingSide[] {
  const sums = sumByRing(said);
  return rings.flatMap(({ id }) => {
    const sum = sums.find(({ ring }) => ring === id);
    const quote = strongest.find(({ verdict }) => verdict?.ring === id);
    return sum && quote ? [{ ring: id, verdictCount: sum.count, strongest: quote }] : [];
  });
}

function sumByRing(counts: readonly VerdictCount[]): { ring: string; count: number }[] {
  return [...groupBy(counts, ({ ring }) => ring)].map(([ring, own]) => ({
    ring,
    count: own.reduce((sum, { count }) => sum + count, 0),
  }));
}
