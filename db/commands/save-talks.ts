import { eq, notExists, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { links, people, sections, talkKeys, talkSpeakers, talks } from "@/db/schema";
import type { TalkLink } from "@/domain/extraction/reading";
import { slugOf } from "@/domain/slug";
import { insertAll } from "./insert-all";
import type { TalkSection } from "./talk-section";

/** A talk with all its sections, those with the first say first. */
export interface MergedTalk {
  readonly id: string;
  readonly sections: readonly TalkSection[];
}

type TalkTitle = Pick<typeof talks.$inferSelect, "id" | "title" | "event" | "day">;

/** Longer "names" are prose that was taken for one; what is indexed must be short. */
const MAX_NAME_LENGTH = 200;

/**
 * Writes talks as their sections tell them, in place of what was stored under the former ids, and points stored sections
 * to them. Former talks that are no longer among them stay, without keys, speakers and links, until `dropTalks`.
 */
export async function saveTalks(
  tx: Database,
  formerIds: readonly string[],
  merged: readonly MergedTalk[],
): Promise<void> {
  await tx.delete(talkKeys).where(isAnyOf(talkKeys.talkId, formerIds));
  await tx.delete(links).where(isAnyOf(links.talkId, formerIds));
  const formerSpeakers = await tx
    .delete(talkSpeakers)
    .where(isAnyOf(talkSpeakers.talkId, formerIds))
    .returning({ id: talkSpeakers.personId });
  await saveTitles(tx, new Set(formerIds), merged);
  await insertAll(tx, talkKeys, merged.flatMap(listKeys));
  await insertAll(tx, links, merged.flatMap(listLinks));
  await saveSpeakers(tx, merged);
  await dropPeople(tx, [...new Set(formerSpeakers.map(({ id }) => id))]);
  await pointSections(tx, merged);
}

/** Takes talks away that no section is about any more. */
export async function dropTalks(tx: Database, ids: readonly string[]): Promise<void> {
  await tx.delete(talks).where(isAnyOf(talks.id, ids));
}

async function saveTitles(tx: Database, former: ReadonlySet<string>, merged: readonly MergedTalk[]): Promise<void> {
  const rows = merged.map(
    ({ id, sections: all }): TalkTitle => ({
      id,
      title: all[0]?.title ?? "",
      event: all.find(({ event }) => event !== null)?.event?.slice(0, MAX_NAME_LENGTH) ?? null,
      day: all.find(({ day }) => day !== null)?.day ?? null,
    }),
  );
  await insertAll(
    tx,
    talks,
    rows.filter(({ id }) => !former.has(id)),
  );
  await retitle(
    tx,
    rows.filter(({ id }) => former.has(id)),
  );
}

async function retitle(tx: Database, rows: readonly TalkTitle[]): Promise<void> {
  const told = sql`unnest(${sql.param(rows.map(({ id }) => id))}::text[], ${sql.param(rows.map(({ title }) => title))}::text[],
    ${sql.param(rows.map(({ event }) => event))}::text[], ${sql.param(rows.map(({ day }) => day))}::text[])`;
  await tx.execute(sql`update ${talks} set title = told.title, event = told.event, day = told.day
    from ${told} as told (id, title, event, day) where ${talks.id} = told.id`);
}

function listKeys({ id, sections: all }: MergedTalk): (typeof talkKeys.$inferInsert)[] {
  return [...new Set(all.flatMap(({ keys }) => keys))].map((key) => ({ key, talkId: id }));
}

function listLinks({ id, sections: all }: MergedTalk): (typeof links.$inferInsert)[] {
  const byUrl = new Map<string, TalkLink>();
  for (const link of all.flatMap((section) => section.links)) if (!byUrl.has(link.url)) byUrl.set(link.url, link);
  return [...byUrl.values()].map(({ kind, url }, position) => ({ talkId: id, position, kind, url }));
}

async function saveSpeakers(tx: Database, merged: readonly MergedTalk[]): Promise<void> {
  const named = merged.map((talk) => ({ talk, speakers: listSpeakers(talk) }));
  const bySlug = new Map(
    named.flatMap(({ speakers }) => speakers.map((name) => [slugOf(name), name] as const)).reverse(),
  );
  const slugs = [...bySlug.keys()];
  const known = new Set((await findPeople(tx, slugs)).keys());
  await insertAll(
    tx,
    people,
    [...bySlug].filter(([slug]) => !known.has(slug)).map(([slug, name]) => ({ slug, name })),
  );
  const ids = await findPeople(tx, slugs);
  const rows = named.flatMap(({ talk, speakers }) =>
    speakers.map((name, position) => ({ talkId: talk.id, position, personId: ids.get(slugOf(name)) ?? 0 })),
  );
  await insertAll(tx, talkSpeakers, rows);
}

/** The speakers as the section tells them that names most; each person once. */
function listSpeakers({ sections: all }: MergedTalk): string[] {
  const lists = all.map(({ speakers }) => speakers);
  const longest = lists.reduce((best, list) => (list.length > best.length ? list : best), []);
  const bySlug = new Map(
    longest.map((name) => name.trim().slice(0, MAX_NAME_LENGTH)).map((name) => [slugOf(name), name]),
  );
  return [...bySlug].filter(([slug]) => slug !== "unnamed").map(([, name]) => name);
}

async function findPeople(tx: Database, slugs: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.select({ slug: people.slug, id: people.id }).from(people).where(isAnyOf(people.slug, slugs));
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

async function dropPeople(tx: Database, ids: readonly number[]): Promise<void> {
  const speaking = tx.select({ one: sql`1` }).from(talkSpeakers).where(eq(talkSpeakers.personId, people.id));
  await tx.delete(people).where(sql`${isAnyOf(people.id, ids)} and ${notExists(speaking)}`);
}

async function pointSections(tx: Database, merged: readonly MergedTalk[]): Promise<void> {
  const rows = merged.flatMap(({ id, sections: all }) => all.map(({ noteId, position }) => ({ id, noteId, position })));
  const pointed = sql`unnest(${sql.param(rows.map(({ noteId }) => noteId))}::text[],
    ${sql.param(rows.map(({ position }) => position))}::int[], ${sql.param(rows.map(({ id }) => id))}::text[])`;
  await tx.execute(sql`update ${sections} set talk_id = pointed.talk_id
    from ${pointed} as pointed (note_id, place, talk_id)
    where ${sections.noteId} = pointed.note_id and ${sections.position} = pointed.place
      and ${sections.talkId} <> pointed.talk_id`);
}
