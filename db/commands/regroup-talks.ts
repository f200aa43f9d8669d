import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { notes, sections, talkKeys, talks } from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import { groupByKeys } from "@/domain/notes/text/group-by-keys";
import { insertAll } from "./insert-all";
import { type FormerTalk, nameTalks } from "./name-talks";
import { dropTalks, type MergedTalk, saveTalks } from "./save-talks";
import { compareSections, listTalkSections, type TalkSection } from "./talk-section";

/** A section that is to be stored; which talk it is about is found here. */
export type NewSection = Omit<typeof sections.$inferInsert, "talkId">;

/**
 * Stores a note's sections in place of its former ones (none: takes those away) and makes the talks anew that the change
 * touches: sections that share a key, over all notes, are about one talk.
 */
export async function regroupTalks(tx: Database, noteId: string, incoming: readonly NewSection[]): Promise<void> {
  const former = await listFormerTalks(tx, noteId, incoming.flatMap(listKeys));
  await tx.delete(sections).where(eq(sections.noteId, noteId));
  await regroup(tx, former, incoming, incoming.length === 0 ? [] : await withPlace(tx, noteId, incoming));
}

/** Makes the talks of a note anew after its stored sections have adopted other keys. */
export async function regroupStoredTalks(tx: Database, noteId: string, adopted: readonly string[]): Promise<void> {
  await regroup(tx, await listFormerTalks(tx, noteId, adopted), [], []);
}

async function regroup(
  tx: Database,
  former: readonly FormerTalk[],
  incoming: readonly NewSection[],
  placed: readonly TalkSection[],
): Promise<void> {
  const formerIds = former.map(({ id }) => id);
  const pool = [...(await listTalkSections(tx, formerIds)), ...placed];
  const groups = groupByKeys(pool.sort(compareSections));
  const ids = await nameTalks(tx, groups, former);
  const merged = groups.map((group, index): MergedTalk => ({ id: ids[index] ?? "", sections: group }));
  await saveTalks(tx, formerIds, merged);
  await insertAll(tx, sections, withTalks(incoming, merged));
  const kept = new Set(ids);
  await dropTalks(
    tx,
    formerIds.filter((id) => !kept.has(id)),
  );
}

function listKeys({ keys, adoptedKeys }: NewSection): string[] {
  return [...keys, ...(adoptedKeys ?? [])];
}

async function withPlace(tx: Database, noteId: string, incoming: readonly NewSection[]): Promise<TalkSection[]> {
  const [note] = await tx
    .select({ location: notes.location, isCopy: sql<boolean>`${notes.copyOf} is not null` })
    .from(notes)
    .where(eq(notes.id, noteId));
  if (note === undefined) throw new Error(`There is no note ${noteId} for the sections.`);
  return incoming.map((section) => ({
    ...section,
    event: section.event ?? null,
    day: section.day ?? null,
    keys: listKeys(section),
    ...note,
  }));
}

/** Lists the talks that the note's sections are about and those that hold one of the keys; oldest first. */
async function listFormerTalks(tx: Database, noteId: string, keys: readonly string[]): Promise<FormerTalk[]> {
  const own = await tx.selectDistinct({ id: sections.talkId }).from(sections).where(eq(sections.noteId, noteId));
  const holders = await tx.selectDistinct({ id: talkKeys.talkId }).from(talkKeys).where(isAnyOf(talkKeys.key, keys));
  const ids = [...new Set([...own, ...holders].map(({ id }) => id))];
  const rows = await tx
    .select({ id: talks.id, key: talkKeys.key })
    .from(talks)
    .leftJoin(talkKeys, eq(talkKeys.talkId, talks.id))
    .where(isAnyOf(talks.id, ids))
    .orderBy(asc(talks.createdAt), asc(talks.id));
  return [...groupBy(rows, ({ id }) => id)].map(([id, held]) => ({
    id,
    keys: new Set(held.flatMap(({ key }) => key ?? [])),
  }));
}

function withTalks(incoming: readonly NewSection[], merged: readonly MergedTalk[]): (typeof sections.$inferInsert)[] {
  const talkByKey = new Map<string, string>();
  for (const talk of merged) for (const { keys } of talk.sections) for (const key of keys) talkByKey.set(key, talk.id);
  return incoming.map((section) => ({ ...section, talkId: talkByKey.get(section.keys[0] ?? "") ?? "" }));
}
