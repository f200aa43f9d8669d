import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
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

/** Events with the numbers of their talks, speakers and technologies. Two statements. */
export async function countEvents(db: Database, events: readonly EventName[]): Promise<EventItem[]> {
  const spellings = events.flatMap((event) => event.spellings);
  const told = await db.execute<{ event: string; talks: number; speakers: number }>(sql`
    select ${talks.event} as event, count(distinct ${talks.id})::int as talks,
      count(distinct ${talkSpeakers.personId})::int as speakers
    from ${talks} left join ${talkSpeakers} on ${talkSpeakers.talkId} = ${talks.id}
    where ${isAnyOf(talks.event, spellings)} group by 1`);
  const named = await db.execute<{ event: string; technologies: number }>(sql`
    select ${talks.event} as event, count(distinct ${mentions.technologyId})::int as technologies
    from ${talks} join ${sections} on ${sections.talkId} = ${talks.id}
    join ${mentions} on ${mentions.noteId} = ${sections.noteId} and ${mentions.sectionPosition} = ${sections.position}
    where ${isAnyOf(talks.event, spellings)} and not ${mentions.repeated} group by 1`);
  return events.map(({ slug, name, year, spellings: own }) => {
    const mine = told.filter(({ event }) => own.includes(event));
    return {
      slug,
      name,
      year,
      talkCount: mine.reduce((sum, each) => sum + each.talks, 0),
      speakerCount: Math.max(0, ...mine.map(({ speakers }) => speakers)),
      technologyCount: Math.max(
        0,
        ...named.filter(({ event }) => own.includes(event)).map(({ technologies }) => technologies),
      ),
    };
  });
}
