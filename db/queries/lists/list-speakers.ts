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
  readonly total: number;
}

/** Speakers by the number of talks that notes are about, then by name. At most four statements. */
export async function listSpeakers(db: Database, filter: ListFilter): Promise<PageOf<SpeakerItem>> {
  const about = whereAndWhen(filter, filter.event === null ? [] : await listEventNames(db));
  const where = whereAll([...about, ...(await holdsTyped(db, people.searchKey, filter.q))]);
  // Talks are looked at for their event and year alone.
  const atTalks = about.length === 0 ? sql`` : sql`join ${talks} on ${talks.id} = ${talkSpeakers.talkId}`;
  const rows = await db.execute<Row>(sql`
    with counted as materialized (
      select ${people.id} as id, ${people.slug} as slug, ${people.name} as name, count(*)::int as talks
      from ${people} join ${talkSpeakers} on ${talkSpeakers.personId} = ${people.id} ${atTalks} ${where}
      group by ${people.id}
    ), page as (
      select * from counted order by talks desc, name limit ${ROWS_PER_PAGE} offset ${offsetOf(filter.page)}
    )
    select slug, name, talks, (select count(*)::int from counted) as total, array(
      select distinct ${talks.event} from ${talkSpeakers} join ${talks} on ${talks.id} = ${talkSpeakers.talkId}
      where ${talkSpeakers.personId} = page.id and ${talks.event} is not null
      ${about.length === 0 ? sql`` : sql`and ${sql.join(about, sql` and `)}`} order by 1) as events
    from page order by talks desc, name`);
  const items = rows.map(({ slug, name, talks: talkCount, events }) => ({ slug, name, talkCount, events }));
  return { items, total: rows[0]?.total ?? (await countElsewhere(db, filter)), page: filter.page };
}

/** A page beyond the last tells nothing of how many there are: the first one does. */
async function countElsewhere(db: Database, filter: ListFilter): Promise<number> {
  return filter.page === 1 ? 0 : (await listSpeakers(db, { ...filter, page: 1 })).total;
}
