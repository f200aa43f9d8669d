import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { bytea } from "./bytea";
import { isOneOf } from "./span-columns";

const WAYS_TO_END = ["removed", "replaced"] as const;

/** Notes as they were before somebody took them away or replaced them in the app: all that is needed to have them back. */
export const formerNotes = pgTable(
  "former_notes",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    /** The note's own, which follows from its location: it gets the same one back. */
    noteId: text().notNull(),
    location: text().notNull(),
    source: text().notNull(),
    name: text().notNull(),
    bytes: bytea().notNull(),
    /** Of `bytes`, in hex: a file with these stays out of the radar when its folder is read again. */
    sha256: text().notNull(),
    /** Who had sent it from the browser, and when; null where it was read from a file. */
    importedBy: text(),
    importedAt: timestamp({ withTimezone: true }),
    ended: text({ enum: WAYS_TO_END }).notNull(),
    person: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index("former_notes_note").on(table.noteId),
    index("former_notes_location").on(table.location),
    index("former_notes_at").on(table.at),
    check("former_notes_ended", isOneOf(table.ended, WAYS_TO_END)),
    check("former_notes_sha256_hex", sql`${table.sha256} ~ '^[0-9a-f]{64}$'`),
    check("former_notes_person", sql`char_length(btrim(${table.person})) between 1 and 80`),
  ],
);
