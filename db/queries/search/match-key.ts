import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";

/** What was typed as search keys hold it: " blue green ". */
export interface NameQuery {
  /** Folded as the keys are; a space before and behind. */
  readonly key: string;
  readonly words: readonly string[];
}

/** One statement. */
export async function foldNameQuery(db: Database, typed: string): Promise<NameQuery> {
  const [row] = await db.execute<{ key: string }>(sql`select fold_name(${typed.replaceAll('"', " ")}) as key`);
  const key = row?.key ?? " ";
  return { key, words: key.split(" ").filter((word) => countLetters(word) > 0) };
}

/** An index of parts of three letters helps from here on; what is shorter ("c++") is looked for where words begin. */
const INDEXED_LENGTH = 3;

/** Signs are no part of what is indexed. */
function countLetters(word: string): number {
  return word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** The condition that a key holds every word. */
export function holdsWords(key: AnyPgColumn | SQL, words: readonly string[]): SQL {
  const conditions = words.map((word) => {
    const pattern = countLetters(word) < INDEXED_LENGTH ? `% ${escapeLike(word)}%` : `%${escapeLike(word)}%`;
    return sql`${key} like ${pattern}`;
  });
  return conditions.length === 0 ? sql`false` : sql.join(conditions, sql` and `);
}

/**
 * How well a key answers, from 0 to 1: it is what was typed; it begins with that; holds it as words; begins with words that
 * begin so; holds words that begin so; holds all words somewhere. Of two alike the shorter one is nearer.
 */
export function scoreKey(key: AnyPgColumn | SQL, query: NameQuery): SQL<number> {
  const whole = escapeLike(query.key);
  const open = whole.trimEnd();
  return sql<number>`case
    when ${key} = ${query.key} then 1
    when ${key} like ${`${whole}%`} then 0.85
    when ${key} like ${`%${whole}%`} then 0.75
    when ${key} like ${`${open}%`} then 0.7
    when ${key} like ${`% ${open.trimStart()}%`} then 0.6
    else 0.4 end + 0.05 * least(1, length(${query.key})::float / length(${key}))`;
}

/** `100%_` -> `100\%\_`: in a pattern, signs that stand for any other have to stand for themselves. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
