import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { sections } from "@/db/schema";
import type { TalkLink } from "@/domain/extraction/reading";
import { isSameTalk } from "@/domain/notes/talk-identity";
import type { NewSection } from "./regroup-talks";

/** Titles with less in common are never of one talk. A coarse sieve: `isSameTalk` decides. */
const LEAST_OVERLAP = 0.4;
/** Shorter titles are recognised by their keys alone. */
const LEAST_WORDS = 4;

/**
 * Gives sections a key of those in other notes that are about the same talk by likeness ("Stateful apps on Kubernetes",
 * "Running stateful apps on Kubernetes"), where no key of their own says so. One statement.
 */
export async function adoptKeys(
  tx: Database,
  noteId: string,
  incoming: readonly NewSection[],
): Promise<readonly NewSection[]> {
  const adopted = new Map<number, string[]>();
  for (const row of await listAlike(tx, noteId, incoming)) {
    const section = incoming[row.place];
    const [key] = row.keys;
    if (section === undefined || key === undefined || !isSameTalk(toKnown(section), row)) continue;
    adopted.set(row.place, [...(adopted.get(row.place) ?? []), key]);
  }
  return incoming.map((section, place) => ({
    ...section,
    keys: [...new Set([...section.keys, ...(adopted.get(place) ?? [])])],
  }));
}

interface AlikeRow extends Record<string, unknown> {
  /** Index into the incoming sections. */
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

async function listAlike(tx: Database, noteId: string, incoming: readonly NewSection[]): Promise<AlikeRow[]> {
  const asked = incoming.map(({ titleWords }, place) => ({ place, words: titleWords }));
  return tx.execute<AlikeRow>(sql`
    select asked.place, ${sections.title}, ${sections.event}, ${sections.speakers}, ${sections.links}, ${sections.keys}
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked (place int, words text[])
    join ${sections} on ${sections.titleWords} && asked.words
    cross join lateral (
      select count(*) as words from unnest(${sections.titleWords}) as word where word = any(asked.words)
    ) as shared
    where ${sections.noteId} <> ${noteId}
      and least(cardinality(asked.words), cardinality(${sections.titleWords})) >= ${LEAST_WORDS}
      and shared.words >= ${LEAST_OVERLAP}::float8 * (cardinality(asked.words) + cardinality(${sections.titleWords}) - shared.words)
    order by asked.place, ${sections.noteId}, ${sections.position}`);
}
