import { sql } from "drizzle-orm";
import { check, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { radars } from "./radars";

/** What the next edition of a radar will be called and say, until it is published: one a radar, for all who work on it. */
export const editionDrafts = pgTable(
  "edition_drafts",
  {
    radarId: integer()
      .primaryKey()
      .references(() => radars.id, { onDelete: "cascade" }),
    /** May be empty for as long as it is a draft. */
    name: text().notNull(),
    text: text().notNull(),
    /** Counts how often it was saved; an edit sends back the one it saw. */
    version: integer().notNull(),
    person: text().notNull(),
    savedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    check("edition_drafts_name", sql`char_length(${table.name}) <= 80`),
    check("edition_drafts_text", sql`char_length(${table.text}) <= 10000`),
    check("edition_drafts_version", sql`${table.version} > 0`),
    check("edition_drafts_person", sql`char_length(btrim(${table.person})) between 1 and 80`),
  ],
);
