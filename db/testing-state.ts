import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";

/** Everything that reading notes writes, in a form in which two databases with the same content are equal. */
export async function readState(db: Database): Promise<unknown> {
  const tables: Record<string, unknown> = {};
  for (const [table, statement] of Object.entries(STATEMENTS))
    tables[table] = [...(await db.execute(sql.raw(statement)))];
  return tables;
}

/** The newest transaction that wrote a row; where it stays the same, nothing was written. */
export async function readNewestWrite(db: Database): Promise<string> {
  const each = Object.keys(STATEMENTS)
    .map((table) => `select xmin::text::bigint as written from ${table}`)
    .join(" union all ");
  const [row] = await db.execute<{ newest: string }>(
    sql.raw(`select max(written)::text as newest from (${each}) as rows`),
  );
  return row?.newest ?? "";
}

/** Rows by what they mean: numbers that a database gives out, and times, are left out. */
const STATEMENTS = {
  notes:
    "select id, location, source, name, md5(text) as text, sha256, reading_sha256, copy_of from notes order by location",
  note_tags: "select * from note_tags order by note_id, slug",
  talks: "select id, title, event, day from talks order by id",
  talk_keys: "select key, talk_id from talk_keys order by key",
  sections: "select note_id, position, talk_id, start_offset, end_offset, keys from sections order by 1, 2",
  talk_speakers:
    "select talk_id, position, people.name from talk_speakers join people on people.id = person_id order by 1, 2",
  people: "select slug, name from people order by slug",
  links: "select * from links order by talk_id, position",
  technologies:
    "select slug, name, quadrant, quadrant_also, home, source, mention_count, talk_count, verdict_count from technologies order by slug",
  aliases:
    "select slug, spelling, aliases.mention_count from aliases join technologies on technologies.id = technology_id order by 1, 2",
  note_technologies:
    "select note_id, slug, central from note_technologies join technologies on technologies.id = technology_id order by 1, 2",
  sentences: "select * from sentences order by note_id, position",
  mentions:
    "select note_id, position, slug, section_position, start_offset, surface, repeated from mentions join technologies on technologies.id = technology_id order by 1, 2",
  verdicts: "select * from verdicts order by note_id, position",
  suggestions: "select * from suggestions order by note_id, position",
  proposals:
    "select slug, ring, confidence, contested, reasons, strongest_quote from proposals join technologies on technologies.id = technology_id order by 1",
};
