import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { sections } from "@/db/schema";
import type { TalkLink } from "@/domain/extraction/reading";
import { groupBy } from "@/domain/group-by";
import { isSameTalk } from "@/domain/notes/copies/talk-identity";
import type { NewSection } from "./regroup-talks";

/** Titles with less in common are never of one talk. A coarse sieve: `isSameTalk` decides. */
const LEAST_OVERLAP = 0.4;
/** Shorter titles are recognised by their keys alone. */
const LEAST_WORDS = 4;

/**
 * The keys of sections in other notes whose talk is the same by its title, as of "Stateful apps on Kubernetes safely" and
 * "Running stateful apps on Kubernetes", by index of the given section. One statement.
 */
export async function listAlikeKeys(
  tx: Database,
  noteId: string,
  own: readonly NewSection[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = (await listCandidates(tx, noteId, own)).filter((row) => {
    const section = own[row.place];
    return section !== undefined && isSameTalk(toKnown(section), row);
  });
  const byPlace = groupBy(rows, ({ place }) => place);
  return new Map([...byPlace].map(([place, alike]) => [place, alike.flatMap(({ keys }) => keys[0] ?? [])]));
}

interface AlikeRow extends Record<string, unknown> {
  /** Index into the given sections. */
  readonly place: number;
  readonly title: string;
  readonly event: string | null;
  readonly speakers: readonly string[];
  readonly links: readonly TalkLink[];
  readonly keys: readonly string[];
}

function toKnown({ title, event, speakers, links }: NewSection) {
  return { title, event: event ?? null, speakers, links };
}

async function listCandidates(tx: Database, noteId: string, own: readonly NewSection[]): Promise<readonly AlikeRow[]> {
  const asked = own.map(({ titleWords }, place) => ({ place, words: titleWords }));
  return tx.execute<AlikeRow>(sql`
    select asked.place, ${sections.title}, ${sections.event}, ${sections.speakers}, ${sections.links}, ${sections.keys}
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked (place int, words text[])
    join ${sections} on ${sections.titleWords} && asked.words
    cross join lateral (
      select count(*) as words from unnest(${sections.titleWords}) as word where word = any(asked.words)
    ) as shared
    where ${sections.noteId} <> ${noteId}
      and least(cardinality(asked.words), cardinality(${sections.titleWords})) >= ${LEAST_WORDS}
      and shared.words >= ${LEAST_OVERLAP}::float8
        * (cardinality(asked.words) + cardinality(${sections.titleWords}) - shared.words)
    order by asked.place, ${sections.noteId}, ${sections.position}`);
}
