import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { bytea } from "./bytea";
import { indexOfKey, indexOfParts, searchKey } from "./search-columns";

/** Imported files and pasted texts: their bytes as they came, the text that offsets count in, and what recognises a change. */
export const notes = pgTable(
  "notes",
  {
    /** Slug of the file's name and a short hash of `location`: the same file keeps its address over every reading. */
    id: text().primaryKey(),
    /** Where it is, with "/" between folders, relative to the project where near it: "notes/2024/kubecon.md". */
    location: text().notNull().unique(),
    /** The folder that was read: "notes". */
    source: text().notNull(),
    /** The rest of the location: "2024/kubecon.md". */
    name: text().notNull(),
    bytes: bytea().notNull(),
    /** The decoded bytes, never edited: every offset counts UTF-16 units of it. */
    text: text().notNull(),
    /** Of `bytes`, in hex. */
    sha256: text().notNull(),
    /** Of what reading it gave, in hex: another catalogue or rule gives another. */
    readingSha256: text().notNull(),
    encoding: text().notNull(),
    /** ISO 639-1, null where it can't be told. */
    language: text(),
    /** The note that this one repeats for the greater part; its own evidence counts only where that one is silent. */
    copyOf: text().references((): AnyPgColumn => notes.id, { onDelete: "set null" }),
    /** A sample of the hashes of its shingles, for finding copies by index. */
    shingles: integer().array().notNull(),
    /** Who sent the text from the browser, and when; null where it was read from a file. */
    importedBy: text(),
    importedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    searchKey: searchKey("name"),
  },
  (table) => [
    indexOfKey("notes_search_key", table.searchKey),
    index("notes_language").on(table.language),
    check("notes_sha256_hex", sql`${table.sha256} ~ '^[0-9a-f]{64}$'`),
    check("notes_reading_sha256_hex", sql`${table.readingSha256} ~ '^[0-9a-f]{64}$'`),
    check("notes_not_a_copy_of_itself", sql`${table.copyOf} is distinct from ${table.id}`),
    check("notes_imported", sql`(${table.importedBy} is null) = (${table.importedAt} is null)`),
    index("notes_copy_of").on(table.copyOf),
    indexOfParts("notes_shingles", table.shingles),
  ],
);

/** What the author of a note filed it under: its front matter's tags, org-mode's file tags, lines of #hashtags. */
export const noteTags = pgTable(
  "note_tags",
  {
    noteId: text()
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    /** The same for every casing and accent of a tag. */
    slug: text().notNull(),
    /** As written. */
    name: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.noteId, table.slug] }), index("note_tags_slug").on(table.slug)],
);
