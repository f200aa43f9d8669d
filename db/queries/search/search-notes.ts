import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { notes } from "@/db/schema";
import { markWords } from "@/domain/search/mark-words";
import type { Found, NoteHit } from "@/domain/search/search-view";
import { holdsWords, type NameQuery, scoreKey } from "./match-key";

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly language: string | null;
  readonly total: number;
}

/** Notes whose file's name, folders included, holds every word. One statement. */
export async function searchNotes(db: Database, query: NameQuery, limit: number): Promise<Found<NoteHit>> {
  const rows = await db.execute<Row>(sql`
    select id, name, language, count(*) over ()::int as total from ${notes} where ${holdsWords(notes.searchKey, query.words)}
    order by ${scoreKey(notes.searchKey, query)} desc, name limit ${limit}`);
  const hits = rows.map(({ id, name, language }) => {
    return { id, name: { text: name, marks: markWords(name, query.words) }, language };
  });
  return { hits, total: rows[0]?.total ?? 0, isMore: false, isNear: false };
}
