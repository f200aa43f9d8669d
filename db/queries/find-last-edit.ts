import { and, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { corrections } from "@/db/schema";
import { getTeamTerms } from "./get-terms";

/**
 * The number of the newest entry of the log about names, taken back or taking back: whoever saw another one saw an older
 * state. 0 where there is none. One statement.
 */
export async function findLastEdit(db: Database, names: readonly string[]): Promise<number> {
  const [row] = await db
    .select({ id: sql<number>`coalesce(max(${corrections.id}), 0)::int` })
    .from(corrections)
    .where(and(isNull(corrections.noteId), sql`${corrections.names} && ${sql.param([...names])}::text[]`));
  return row?.id ?? 0;
}

/** A technology's canonical name with those that lead to it since people renamed or merged them. One statement. */
export async function listNamesOf(db: Database, name: string): Promise<string[]> {
  const { terms } = await getTeamTerms(db);
  const own = terms.find((term) => term.name === name);
  return [name, ...(own?.replaces ?? [])];
}
