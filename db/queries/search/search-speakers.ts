import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { people, talkSpeakers } from "@/db/schema";
import { markWords } from "@/domain/search/mark-words";
import type { Found, SpeakerHit } from "@/domain/search/search-view";
import { holdsWords, type NameQuery, scoreKey } from "./match-key";

interface Row extends Record<string, unknown> {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly talk_count: number;
  readonly total: number;
}

const TALK_COUNT = sql`(select count(*)::int from ${talkSpeakers} where ${talkSpeakers.personId} = ${people.id})`;

/** People whose name holds every word. One statement. */
export async function searchSpeakers(db: Database, query: NameQuery, limit: number): Promise<Found<SpeakerHit>> {
  const rows = await db.execute<Row>(sql`
    with best as (
      select id, ${scoreKey(people.searchKey, query)} as score, count(*) over ()::int as total
      from ${people} where ${holdsWords(people.searchKey, query.words)} order by score desc, name limit ${limit}
    )
    select people.id, slug, name, ${TALK_COUNT} as talk_count, total
    from best join ${people} on ${people.id} = best.id order by score desc, talk_count desc, name`);
  return { hits: rows.map((row) => toHit(row, query)), total: rows[0]?.total ?? 0, isMore: false, isNear: false };
}

/** The people with these ids as hits, in that order. One statement. */
export async function listSpeakerHits(db: Database, ids: readonly number[], query: NameQuery): Promise<SpeakerHit[]> {
  const rows = await db.execute<Row>(sql`
    select people.id, slug, name, ${TALK_COUNT} as talk_count, 0 as total from ${people} where ${isAnyOf(people.id, ids)}`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [toHit(row, query)] : [];
  });
}

function toHit({ slug, name, talk_count: talkCount }: Row, { words }: NameQuery): SpeakerHit {
  return { slug, name: { text: name, marks: markWords(name, words) }, talkCount };
}
