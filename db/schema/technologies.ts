import { sql } from "drizzle-orm";
import { type AnyPgColumn, boolean, check, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { TechnologyReading } from "@/domain/extraction/reading";
import { QUADRANTS, type Quadrant } from "@/domain/radar/vocabulary";
import { notes } from "./notes";
import { indexOfKey, searchKey } from "./search-columns";
import { isOneOf } from "./span-columns";

/**
 * Things that can stand on a radar. The counts follow from the evidence that counts (no copies) and are kept for the radar's
 * first paint.
 */
export const technologies = pgTable(
  "technologies",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    slug: text().notNull().unique(),
    name: text().notNull().unique(),
    quadrant: text().$type<Quadrant>().notNull(),
    quadrantAlso: text().$type<Quadrant>(),
    /** Homepage or repository, as the catalogue writes it. */
    home: text(),
    /** Who knows the name. */
    source: text().$type<TechnologyReading["source"]>().notNull(),
    mentionCount: integer().notNull().default(0),
    talkCount: integer().notNull().default(0),
    verdictCount: integer().notNull().default(0),
    /** What people say this is: notes name that one instead, this one keeps its address and its decisions. */
    mergedInto: integer().references((): AnyPgColumn => technologies.id),
    searchKey: searchKey("name"),
  },
  (table) => [
    indexOfKey("technologies_search_key", table.searchKey),
    index("technologies_merged_into").on(table.mergedInto),
    check("technologies_not_merged_into_itself", sql`${table.mergedInto} is distinct from ${table.id}`),
    check("technologies_quadrant", isOneOf(table.quadrant, QUADRANTS)),
    check("technologies_quadrant_also", isOneOf(table.quadrantAlso, QUADRANTS)),
    check("technologies_source", isOneOf(table.source, ["catalogue", "team", "discovered"])),
    check("technologies_counts", sql`least(${table.mentionCount}, ${table.talkCount}, ${table.verdictCount}) >= 0`),
  ],
);

/** Every spelling of a technology that notes hold. */
export const aliases = pgTable(
  "aliases",
  {
    technologyId: integer()
      .notNull()
      .references(() => technologies.id, { onDelete: "cascade" }),
    spelling: text().notNull(),
    mentionCount: integer().notNull(),
    searchKey: searchKey("spelling"),
  },
  (table) => [
    indexOfKey("aliases_search_key", table.searchKey),
    primaryKey({ columns: [table.technologyId, table.spelling] }),
    index("aliases_spelling").on(table.spelling),
    check("aliases_count", sql`${table.mentionCount} > 0`),
  ],
);

/** Which note names which technology, and whether it says something of substance about it. */
export const noteTechnologies = pgTable(
  "note_technologies",
  {
    noteId: text()
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    technologyId: integer()
      .notNull()
      .references(() => technologies.id),
    central: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.noteId, table.technologyId] }),
    index("note_technologies_technology").on(table.technologyId),
  ],
);
