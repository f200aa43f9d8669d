import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { mentions, notes, sections, talks, verdicts } from "@/db/schema";
import { type ListFilter, NO_FILTER } from "@/domain/lists/list-filter";
import { offsetOf, type PageOf, ROWS_PER_PAGE } from "@/domain/lists/page-of";
import type { NoteListItem } from "@/domain/radar/views";
import { holdsTyped, whereAll, whereAndWhen } from "./lists/filter-conditions";
import { listEventNames } from "./lists/list-event-names";

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly language: string | null;
  readonly talks: number;
  readonly mentions: number;
  readonly verdicts: number;
}

/** Notes with how much was read from them, by location. At most five statements. */
export async function listNotes(db: Database, filter: ListFilter = NO_FILTER): Promise<PageOf<NoteListItem>> {
  const where = whereAll(await listConditions(db, filter));
  const rows = await db.execute<Row>(sql`
    with page as (
      select id, name, language, location from ${notes} ${where}
      order by location limit ${ROWS_PER_PAGE} offset ${offsetOf(filter.page)}
    )
    select id, name, language,
      (select count(distinct ${sections.talkId})::int from ${sections} where ${sections.noteId} = page.id) as talks,
      (select count(*)::int from ${mentions} where ${mentions.noteId} = page.id) as mentions,
      (select count(*)::int from ${verdicts} where ${verdicts.noteId} = page.id) as verdicts
    from page order by location`);
  const [counted] = await db.execute<{ total: number }>(sql`select count(*)::int as total from ${notes} ${where}`);
  const items = rows.map((row) => ({
    id: row.id,
    name: row.name,
    language: row.language,
    talkCount: row.talks,
    mentionCount: row.mentions,
    verdictCount: row.verdicts,
  }));
  return { items, total: counted?.total ?? 0, page: filter.page };
}

async function listConditions(db: Database, filter: ListFilter): Promise<SQL[]> {
  const about = whereAndWhen(filter, filter.event === null ? [] : await listEventNames(db));
  return [
    ...(filter.language === null ? [] : [sql`${notes.language} = ${filter.language}`]),
    ...(await holdsTyped(db, notes.searchKey, filter.q)),
    ...(about.length === 0
      ? []
      : [
          sql`exists (select from ${sections} join ${talks} on ${talks.id} = ${sections.talkId}
            where ${sections.noteId} = ${notes.id} and ${sql.join(about, sql` and `)})`,
        ]),
  ];
}
