import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { aliases, people, talks, technologies } from "@/db/schema";
import { type NamedKey, rankNearNames } from "@/domain/search/rank-near-names";
import type { SearchKind } from "@/domain/search/search-view";
import type { NameQuery } from "./match-key";

/** What is nearly called as was typed, best first. */
export interface NearNames {
  readonly technologies: readonly NamedKey<number>[];
  readonly talks: readonly NamedKey<string>[];
  readonly people: readonly NamedKey<number>[];
  /** Keys of names that share parts of words with what was typed, those of technologies first. */
  readonly alike: readonly string[];
}

/** So many are held against what was typed letter by letter. */
const CANDIDATES = 60;
/** Two letters swapped in a word of five leave it one part of three letters in five. */
const LOW_LIKENESS = 0.15;
const WORD_LIKENESS = 0.4;
/** Shorter words are as they are meant; half of all names share parts with them. */
const FEWEST_LETTERS = 4;
const NOTHING: NearNames = { technologies: [], talks: [], people: [], alike: [] };

/**
 * One statement a kind; PostgreSQL finds what shares parts of words, then letters are compared. Technologies are looked for
 * whatever is asked for: what was meant is told by them.
 */
export async function findNearNames(db: Database, query: NameQuery, kind: SearchKind | null): Promise<NearNames> {
  const { words } = query;
  const long = words.filter((word) => word.length >= FEWEST_LETTERS);
  if (long.length === 0) return NOTHING;
  await db.execute(sql`select set_config('pg_trgm.similarity_threshold', ${String(LOW_LIKENESS)}, true),
    set_config('pg_trgm.word_similarity_threshold', ${String(WORD_LIKENESS)}, true)`);
  const isAsked = (each: SearchKind) => kind === null || kind === each;
  const alike = {
    technologies: await listTechnologies(db, { key: query.key, words: long }),
    talks: isAsked("talks") ? await listLike<string>(db, long, sql`${talks.id}`, sql`${talks}`) : [],
    people: isAsked("speakers") ? await listLike<number>(db, long, sql`${people.id}`, sql`${people}`) : [],
  };
  return {
    technologies: rankNearNames(words, alike.technologies),
    talks: rankNearNames(words, alike.talks),
    people: rankNearNames(words, alike.people),
    alike: [...alike.technologies, ...alike.people, ...alike.talks].map(({ key }) => key),
  };
}

/** Names are short: whole names are compared, for each word and for all together. */
async function listTechnologies(db: Database, { key, words }: NameQuery): Promise<NamedKey<number>[]> {
  const asked = [...new Set([key.trim(), ...words])];
  const rows = await db.execute<{ id: number; key: string }>(sql`
    with asked as (select unnest(${sql.param(asked)}::text[]) as word),
    named as (
      select coalesce(${technologies.mergedInto}, ${technologies.id}) as id, ${technologies.name} as name,
        ${technologies.searchKey} as key, ${technologies.mentionCount} as mention_count from ${technologies}
      union all
      select ${aliases.technologyId}, ${aliases.spelling}, ${aliases.searchKey}, ${aliases.mentionCount} from ${aliases}
    )
    select id, key, max(similarity(key, word)) as likeness from named join asked on key % word or word <% key
    group by id, key, mention_count order by likeness desc, mention_count desc, key limit ${CANDIDATES}`);
  return rows.map(({ id, key: own }) => ({ id, key: own }));
}

/** Titles and names of people are long: a word in them is compared. */
async function listLike<Id>(db: Database, words: readonly string[], id: SQL, table: SQL): Promise<NamedKey<Id>[]> {
  const isLike = words.map((word) => sql`${word} <% search_key`);
  const likeness = sql.join(
    words.map((word) => sql`word_similarity(${word}, search_key)`),
    sql` + `,
  );
  const rows = await db.execute<{ id: Id & string; key: string }>(sql`
    select ${id} as id, search_key as key from ${table} where ${sql.join(isLike, sql` and `)}
    order by ${likeness} desc, search_key limit ${CANDIDATES}`);
  return rows.map((row) => ({ id: row.id, key: row.key }));
}
