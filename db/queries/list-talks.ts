import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { mentions, sections, talks } from "@/db/schema";
import { type ListFilter, NO_FILTER } from "@/domain/lists/list-filter";
import { offsetOf, type PageOf, ROWS_PER_PAGE } from "@/domain/lists/page-of";
import type { TalkListItem } from "@/domain/radar/views";
import { listTalkSummaries } from "./list-talk-summaries";
import { aboutTalks, holdsTyped, whereAll } from "./lists/filter-conditions";
import { listEventNames } from "./lists/list-event-names";
import { readSnapshot } from "./read-snapshot";

/** Talks with how much is known of them, by event and title; those whose event is not known last. At most nine statements. */
export async function listTalks(db: Database, filter: ListFilter = NO_FILTER): Promise<PageOf<TalkListItem>> {
  const events = filter.event === null ? [] : await listEventNames(db);
  return readSnapshot(db, async (tx) => {
    const conditions = [...aboutTalks(filter, events), ...(await holdsTyped(tx, talks.searchKey, filter.q))];
    return listTalksWhere(tx, conditions, filter.page);
  });
}

/** A page of the talks that meet all of some conditions on `talks`. Five statements. */
export async function listTalksWhere(
  tx: Database,
  conditions: readonly SQL[],
  page: number,
): Promise<PageOf<TalkListItem>> {
  const rows = await tx.execute<{ id: string }>(sql`
    select id from ${talks} ${whereAll(conditions)} order by event, search_key, id
    limit ${ROWS_PER_PAGE} offset ${offsetOf(page)}`);
  const [counted] = await tx.execute<{ total: number }>(
    sql`select count(*)::int as total from ${talks} ${whereAll(conditions)}`,
  );
  const ids = rows.map(({ id }) => id);
  return { items: await describeTalks(tx, ids), total: counted?.total ?? 0, page };
}

async function describeTalks(tx: Database, ids: readonly string[]): Promise<TalkListItem[]> {
  const counts = await tx.execute<{ id: string; notes: number; technologies: number }>(sql`
    select ${sections.talkId} as id, count(distinct ${sections.noteId})::int as notes,
      count(distinct ${mentions.technologyId})::int as technologies
    from ${sections} left join ${mentions}
      on ${mentions.noteId} = ${sections.noteId} and ${mentions.sectionPosition} = ${sections.position}
    where ${isAnyOf(sections.talkId, ids)} group by 1`);
  const countsOf = new Map(counts.map((row) => [row.id, row]));
  const summaries = await listTalkSummaries(tx, ids);
  return ids.flatMap((id) => {
    const talk = summaries.get(id);
    const { notes: noteCount = 0, technologies: technologyCount = 0 } = countsOf.get(id) ?? {};
    return talk ? [{ ...talk, noteCount, technologyCount }] : [];
  });
}
