import type { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";

/** PostgreSQL takes at most 65,535 parameters a statement; no table here has over 30 columns. */
const ROWS_PER_STATEMENT = 2000;

/** Inserts any number of rows, none included, in as few statements as PostgreSQL's limits allow. */
export async function insertAll<Table extends PgTable>(
  db: Database,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    await db.insert(table).values(rows.slice(from, from + ROWS_PER_STATEMENT));
  }
}
