import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { people, talkSpeakers, talks } from "@/db/schema";
import type { ListFilter } from "@/domain/lists/list-filter";
import type { SpeakerItem } from "@/domain/lists/list-views";
import { offsetOf, type PageOf, ROWS_PER_PAGE } from "@/domain/lists/page-of";
import { holdsTyped, whereAll, whereAndWhen } from "./filter-conditions";
import { listEventNames } from "./list-event-names";

interface Row extends Record<string, unknown> {
  readonly slug: string;
  readonly name: string;
  readonly talks: number;
  readonly events: readonly string[];
}

/** Speakers by the number of talks that notes are about, then by name. At most five statements. */
export async function listSpeakers(db: Database, filter: ListFilter): Promise<PageOf<SpeakerItem>> {
  const about = whereAndWhen(filter, filter.event === null ? [] : await listEventNames(db));
  const where = whereAll([...about, ...(await holdsTyped(db, people.searchKey, filter.q))]);
  const speaking = sql`from ${people} join ${talkSpeakers} on ${talkSpeakers.personId} = ${people.id}
    join ${talks} on ${talks.id} = ${talkSpeakers.talkId} ${where}`;
  const rows = await db.execute<Row>(sql`
    select ${people.slug} as slug, ${people.name} as name, count(*)::int as talks,
      coalesce(array_agg(distinct ${talks.event}) filter (where ${talks.event} is not null), '{}') as events
    ${speaking} group by ${people.id} order by talks desc, ${people.name}
    limit ${ROWS_PER_PAGE} offset ${offsetOf(filter.page)}`);
  const [counted] = await db.execute<{ total: number }>(
    sql`select count(distinct ${people.id})::int as total ${speaking}`,
  );
  const items = rows.map(({ slug, name, talks: talkCount, events }) => ({ slug, name, talkCount, events }));
  return { items, total: counted?.total ?? 0, page: filter.page };
}
