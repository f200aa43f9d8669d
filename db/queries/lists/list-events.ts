import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { foldNameQuery } from "@/db/queries/search/match-key";
import { mentions, sections, talkSpeakers, talks } from "@/db/schema";
import type { ListFilter } from "@/domain/lists/list-filter";
import type { EventItem } from "@/domain/lists/list-views";
import { type PageOf, pageOf } from "@/domain/lists/page-of";
import { foldName } from "@/domain/search/score-name";
import { type EventName, listEventNames } from "./list-event-names";

/** Events with their counts, newest first. At most five statements. */
export async function listEvents(db: Database, { q, year, page }: ListFilter): Promise<PageOf<EventItem>> {
  const { words } = q === "" ? { words: [] } : await foldNameQuery(db, q);
  const names = await listEventNames(db);
  const meant = names.filter((event) => (year === null || event.year === year) && holdsAll(event, words));
  const { items, ...rest } = pageOf(meant, page);
  return { items: await countEvents(db, items), ...rest };
}

function holdsAll({ spellings }: EventName, words: readonly string[]): boolean {
  return spellings.some((spelling) => words.every((word) => foldName(spelling).includes(word)));
}

/** Events with the numbers of their talks, speakers and technologies, however notes spell them. Two statements. */
export async function countEvents(db: Database, events: readonly EventName[]): Promise<EventItem[]> {
  const pairs = events.flatMap(({ slug, spellings }) => spellings.map((spelling) => ({ slug, spelling })));
  const spelt = sql`unnest(${sql.param(pairs.map(({ slug }) => slug))}::text[],
    ${sql.param(pairs.map(({ spelling }) => spelling))}::text[]) as spelt (slug, spelling)`;
  const told = await db.execute<{ slug: string; talks: number; speakers: number }>(sql`
    select spelt.slug, count(distinct ${talks.id})::int as talks, count(distinct ${talkSpeakers.personId})::int as speakers
    from ${spelt} join ${talks} on ${talks.event} = spelt.spelling
    left join ${talkSpeakers} on ${talkSpeakers.talkId} = ${talks.id} group by 1`);
  const named = await db.execute<{ slug: string; technologies: number }>(sql`
    select spelt.slug, count(distinct ${mentions.technologyId})::int as technologies
    from ${spelt} join ${talks} on ${talks.event} = spelt.spelling
    join ${sections} on ${sections.talkId} = ${talks.id}
    join ${mentions} on ${mentions.noteId} = ${sections.noteId} and ${mentions.sectionPosition} = ${sections.position}
    where not ${mentions.repeated} group by 1`);
  const toldOf = new Map(told.map((each) => [each.slug, each]));
  const namedOf = new Map(named.map((each) => [each.slug, each.technologies]));
  return events.map(({ slug, name, year }) => ({
    slug,
    name,
    year,
    talkCount: toldOf.get(slug)?.talks ?? 0,
    speakerCount: toldOf.get(slug)?.speakers ?? 0,
    technologyCount: namedOf.get(slug) ?? 0,
  }));
}
