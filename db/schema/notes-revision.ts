import { sql } from "drizzle-orm";
import { bigint, boolean, check, pgTable } from "drizzle-orm/pg-core";

/**
 * One row, which counts the transactions that changed what notes say. Each of them holds it locked until it ends, so that one
 * comes after the other.
 */
export const notesRevision = pgTable(
  "notes_revision",
  {
    isOnly: boolean().primaryKey().default(true),
    revision: bigint({ mode: "number" }).notNull().default(0),
  },
  (table) => [check("notes_revision_is_one_row", sql`${table.isOnly}`)],
);
