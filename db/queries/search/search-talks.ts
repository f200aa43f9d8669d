import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { people, talkSpeakers, talks } from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import { markWords } from "@/domain/search/mark-words";
import type { Found, TalkHit } from "@/domain/search/search-view";
import { holdsWords, type NameQuery, scoreKey } from "./match-key";

/** Talks whose title, with their event, holds every word. Two statements. */
export async function searchTalks(db: Database, query: NameQuery, limit: number): Promise<Found<TalkHit>> {
  const rows = await db.execute<{ id: string; total: number }>(sql`
    select id, count(*) over ()::int as total from ${talks} where ${holdsWords(talks.searchKey, query.words)}
    order by ${scoreKey(talks.searchKey, query)} desc, title, id limit ${limit}`);
  const ids = rows.map(({ id }) => id);
  return { hits: await listTalkHits(db, ids, query), total: rows[0]?.total ?? 0, isMore: false, isNear: false };
}

/** The talks with these ids as hits, in that order. One statement. */
export async function listTalkHits(db: Database, ids: readonly string[], { words }: NameQuery): Promise<TalkHit[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: talks.id, title: talks.title, event: talks.event, speaker: people.name })
    .from(talks)
    .leftJoin(talkSpeakers, sql`${talkSpeakers.talkId} = ${talks.id}`)
    .leftJoin(people, sql`${people.id} = ${talkSpeakers.personId}`)
    .where(isAnyOf(talks.id, ids))
    .orderBy(talkSpeakers.position);
  const byId = groupBy(rows, ({ id }) => id);
  return ids.flatMap((id) => {
    const own = byId.get(id) ?? [];
    const [talk] = own;
    if (talk === undefined) return [];
    const title = { text: talk.title, marks: markWords(talk.title, words) };
    return [{ id, title, event: talk.event, speakers: own.flatMap(({ speaker }) => speaker ?? []) }];
  });
}
