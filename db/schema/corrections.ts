import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { type CorrectionChange, type CorrectionKind, QUOTE_KINDS, TERM_KINDS } from "@/domain/corrections/correction";
import { notes } from "./notes";
import { isOneOf } from "./span-columns";

const KINDS = [...QUOTE_KINDS, ...TERM_KINDS, "undo"];

/**
 * What people put right in what was read, one row each; taking one back is a row too. Append-only: a trigger refuses UPDATE,
 * DELETE and TRUNCATE. Rows point to notes and technologies by name, for those come and go with what is read.
 */
export const corrections = pgTable(
  "corrections",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    kind: text().$type<CorrectionKind | "undo">().notNull(),
    /** Null for an undo. */
    change: jsonb().$type<CorrectionChange>(),
    /** The note whose sentence it is about. */
    noteId: text(),
    /** That note's name, for when it is gone. */
    noteName: text(),
    /** Canonical names, as they were. */
    names: text().array().notNull(),
    person: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** Unique, so that of two who take the same one back only one does. */
    undoes: integer()
      .unique("corrections_undone_once")
      .references((): AnyPgColumn => corrections.id),
  },
  (table) => [
    index("corrections_note").on(table.noteId),
    index("corrections_names").using("gin", table.names),
    check("corrections_kind", isOneOf(table.kind, KINDS)),
    check(
      "corrections_undo_or_change",
      sql`(${table.kind} = 'undo') = (${table.undoes} is not null) and (${table.kind} = 'undo') = (${table.change} is null)`,
    ),
    check("corrections_note_is_named", sql`(${table.noteId} is null) = (${table.noteName} is null)`),
    check("corrections_person", sql`char_length(btrim(${table.person})) between 1 and 80`),
  ],
);

/** Where the sentence of a correction stands in its note as it is now; no span where the note does not hold it any more. */
export const correctionPlaces = pgTable(
  "correction_places",
  {
    correctionId: integer()
      .primaryKey()
      .references(() => corrections.id),
    noteId: text()
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    startOffset: integer(),
    endOffset: integer(),
  },
  (table) => [
    index("correction_places_note").on(table.noteId),
    check("correction_places_span", sql`(${table.startOffset} is null) = (${table.endOffset} is null)`),
  ],
);
