import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { mentions, sections, talks, verdicts } from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import { findRingOfVerdict } from "@/domain/radar/nearest-ring";
import type { RingSide } from "@/domain/radar/technology-evidence";
import { type TimelineEntry, timelineOf } from "@/domain/radar/timeline-of";
import type { QuoteView } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";

/** Verdicts on a technology at one event, for one ring of verdicts. */
export interface VerdictCount {
  readonly event: string | null;
  readonly ring: string;
  readonly count: number;
}

const AT_EVENT = sql`left join ${sections} on ${sections.noteId} = ${mentions.noteId}
    and ${sections.position} = ${mentions.sectionPosition} left join ${talks} on ${talks.id} = ${sections.talkId}`;

/** One statement. */
export async function countVerdicts(tx: Database, technologyId: number, rings: readonly RingDefinition[]) {
  const rows = await tx.execute<VerdictCount & Record<string, unknown>>(sql`
    select ${talks.event} as event, ${verdicts.ring} as ring, count(*)::int as count
    from ${mentions} join ${verdicts}
      on ${verdicts.noteId} = ${mentions.noteId} and ${verdicts.mentionPosition} = ${mentions.position} ${AT_EVENT}
    where ${mentions.technologyId} = ${technologyId} and not ${verdicts.repeated} group by 1, 2`);
  return rows.map(({ event, ring, count }) => ({ event, ring: findRingOfVerdict(rings, ring), count }));
}

/** What was said at each event that is known. One statement. */
export async function getTimeline(
  tx: Database,
  technologyId: number,
  counts: readonly VerdictCount[],
): Promise<readonly TimelineEntry[]> {
  const rows = await tx.execute<{ event: string; count: number }>(sql`
    select event, count(*)::int as count from (
      select ${talks.event} as event, ${mentions.noteId}, ${mentions.sentencePosition} as position
      from ${mentions} ${AT_EVENT}
      where ${mentions.technologyId} = ${technologyId} and not ${mentions.repeated} and ${talks.event} is not null
      union
      select ${talks.event}, ${mentions.noteId}, ${verdicts.sentencePosition}
      from ${mentions} join ${verdicts}
        on ${verdicts.noteId} = ${mentions.noteId} and ${verdicts.mentionPosition} = ${mentions.position} ${AT_EVENT}
      where ${mentions.technologyId} = ${technologyId} and not ${verdicts.repeated} and ${talks.event} is not null
    ) as said group by event`);
  return timelineOf(
    rows.map(({ event, count }) => ({
      event,
      sentenceCount: count,
      verdicts: sumByRing(counts.filter((each) => each.event === event)),
    })),
  );
}

/** What speaks for each ring, centre first. */
export function listSides(
  counts: readonly VerdictCount[],
  strongest: readonly QuoteView[],
  rings: readonly RingDefinition[],
): RingSide[] {
  const sums = sumByRing(counts);
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
