import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { getRadar } from "@/db/queries/get-radar";
import { FIRST_RADAR } from "@/db/queries/get-radar-definition";
import { foldNameQuery, holdsWords } from "@/db/queries/search/match-key";
import { aliases, mentions, notes, sections, talks, technologies } from "@/db/schema";
import type { ListFilter } from "@/domain/lists/list-filter";
import type { TechnologyItem } from "@/domain/lists/list-views";
import { type PageOf, pageOf } from "@/domain/lists/page-of";
import type { RadarView } from "@/domain/radar/views";
import { whereAll, whereAndWhen } from "./filter-conditions";
import { listEventNames } from "./list-event-names";

/** Technologies by name, those on the radar and those that notes only name. At most five statements. */
export async function listTechnologies(
  db: Database,
  filter: ListFilter,
  radarSlug: string = FIRST_RADAR,
): Promise<PageOf<TechnologyItem>> {
  const items = listItems(await getRadar(db, radarSlug));
  const called = await findCalled(db, filter);
  const named = await findNamed(db, filter);
  const meant = items.filter(
    (item) =>
      (filter.quadrant === null || item.quadrant === filter.quadrant) &&
      (filter.ring === null || item.ring === filter.ring) &&
      (filter.standing === null || standingOf(item) === filter.standing) &&
      (called?.has(item.slug) ?? true) &&
      (named?.has(item.slug) ?? true),
  );
  return pageOf(
    meant.sort((a, b) => a.name.localeCompare(b.name, "en")),
    filter.page,
  );
}

function listItems({ blips, mentioned, retired }: RadarView): TechnologyItem[] {
  return [
    ...blips.map(({ slug, name, quadrant, ring, decided, talkCount, mentionCount }) => {
      return { slug, name, quadrant, ring, decided, retired: false, talkCount, mentionCount };
    }),
    ...mentioned.map(({ slug, name, quadrant, talkCount, mentionCount }) => {
      return { slug, name, quadrant, ring: null, decided: false, retired: false, talkCount, mentionCount };
    }),
    ...retired.map(({ slug, name, quadrant, talkCount, mentionCount }) => {
      return { slug, name, quadrant, ring: null, decided: true, retired: true, talkCount, mentionCount };
    }),
  ];
}

function standingOf({ ring, decided, retired }: TechnologyItem): ListFilter["standing"] {
  if (retired) return "retired";
  if (ring === null) return "mentioned";
  return decided ? "decided" : "suggested";
}

/** Slugs of those that are called as was typed, by whatever name; null where nothing was. */
async function findCalled(db: Database, { q }: ListFilter): Promise<ReadonlySet<string> | null> {
  if (q === "") return null;
  const { words } = await foldNameQuery(db, q);
  const rows = await db.execute<{ slug: string }>(sql`
    select slug from ${technologies} where ${holdsWords(technologies.searchKey, words)}
    union
    select slug from ${aliases} join ${technologies} on ${technologies.id} = ${aliases.technologyId}
    where ${holdsWords(aliases.searchKey, words)}`);
  return new Set(rows.map(({ slug }) => slug));
}

/** Slugs of those that were named at the event, in the year, in the language; null where none of them is asked for. */
async function findNamed(db: Database, filter: ListFilter): Promise<ReadonlySet<string> | null> {
  const conditions = [
    ...whereAndWhen(filter, filter.event === null ? [] : await listEventNames(db)),
    ...(filter.language === null ? [] : [sql`${notes.language} = ${filter.language}`]),
  ];
  if (conditions.length === 0) return null;
  const rows = await db.execute<{ slug: string }>(sql`
    select slug from ${technologies} where id in (
      select ${mentions.technologyId} from ${mentions} join ${notes} on ${notes.id} = ${mentions.noteId}
      left join ${sections} on ${sections.noteId} = ${mentions.noteId} and ${sections.position} = ${mentions.sectionPosition}
      left join ${talks} on ${talks.id} = ${sections.talkId} ${whereAll(conditions)} and not ${mentions.repeated})`);
  return new Set(rows.map(({ slug }) => slug));
}
