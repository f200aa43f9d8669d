import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";

/**
 * Names the state of the database that a read sees now: it is another after every transaction that wrote, from whatever
 * process, and the same while there was none. One statement that reads no table.
 *
 * It is PostgreSQL's own snapshot (https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SNAPSHOT),
 * which transactions that only read do not touch, with the time that the server started: a server set up anew at the same
 * address counts from the start.
 */
export async function getRevision(db: Database): Promise<string> {
  const [row] = await db.execute<{ revision: string }>(
    sql`select pg_current_snapshot()::text || ' ' || pg_postmaster_start_time()::text as revision`,
  );
  if (row === undefined) throw new Error("Asking for the snapshot gave no row.");
  return row.revision;
}
