import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { foldNameQuery, holdsWords } from "@/db/queries/search/match-key";
import { mentions, notes, sections, talks, technologies } from "@/db/schema";
import type { ListFilter } from "@/domain/lists/list-filter";
import type { EventName } from "./list-event-names";

/** The year that an event's name gives, else the day of the talk. */
const YEAR = sql`coalesce(substring(${talks.event} from '(?<!\\d)((?:19|20)\\d\\d)(?!\\d)'),
  substring(${talks.day} from '(?<!\\d)((?:19|20)\\d\\d)(?!\\d)'))`;

/** Conditions on `talks` of the event and the year that a filter names. */
export function whereAndWhen({ event, year }: ListFilter, events: readonly EventName[]): SQL[] {
  const spellings = events.find(({ slug }) => slug === event)?.spellings ?? [];
  return [
    ...(event === null ? [] : [isAnyOf(talks.event, spellings)]),
    ...(year === null ? [] : [sql`${YEAR} = ${String(year)}`]),
  ];
}

/** Conditions on `talks` of everything that a filter says of talks. */
export function aboutTalks(filter: ListFilter, events: readonly EventName[]): SQL[] {
  const { language, technology } = filter;
  return [
    ...whereAndWhen(filter, events),
    ...(language === null
      ? []
      : [
          sql`exists (select from ${sections} join ${notes} on ${notes.id} = ${sections.noteId}
            where ${sections.talkId} = ${talks.id} and ${notes.language} = ${language})`,
        ]),
    ...(technology === null ? [] : [sql`${talks.id} in (${talksNaming(technology)})`]),
  ];
}

/** The ids of the talks that name a technology. */
function talksNaming(slug: string): SQL {
  return sql`select ${sections.talkId} from ${mentions} join ${technologies} on ${technologies.id} = ${mentions.technologyId}
    join ${sections} on ${sections.noteId} = ${mentions.noteId} and ${sections.position} = ${mentions.sectionPosition}
    where ${technologies.slug} = ${slug} and not ${mentions.repeated}`;
}

/** The condition that a key holds every word typed; none where nothing is. At most one statement. */
export async function holdsTyped(db: Database, key: AnyPgColumn | SQL, typed: string): Promise<SQL[]> {
  if (typed === "") return [];
  return [holdsWords(key, (await foldNameQuery(db, typed)).words)];
}

/** "where a and b", or nothing. */
export function whereAll(conditions: readonly SQL[]): SQL {
  return conditions.length === 0 ? sql`` : sql`where ${sql.join([...conditions], sql` and `)}`;
}
