import { sql } from "drizzle-orm";
import type { Database } from "./client";

/** How many transactions the database has done so far, of whatever process, as PostgreSQL has added up about a second ago. */
export async function countTransactions(db: Database): Promise<number> {
  const [row] = await db.execute<{ count: number }>(
    sql`select xact_commit::int as count from pg_stat_database where datname = current_database()`,
  );
  return row?.count ?? 0;
}
