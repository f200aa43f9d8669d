import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, primaryKey, text, timestamp, unique } from "drizzle-orm/pg-core";
import { technologies } from "./technologies";

/** A radar over the notes, with rings, quadrants and placements of its own. */
export const radars = pgTable("radars", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** A radar's rings, from the centre out. */
export const rings = pgTable(
  "rings",
  {
    radarId: integer()
      .notNull()
      .references(() => radars.id, { onDelete: "cascade" }),
    /** Stable, whatever the name becomes: "adopt". */
    id: text().notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    description: text().notNull().default(""),
    /** "#rrggbb", or null for the theme's own. */
    colour: text(),
  },
  (table) => [
    primaryKey({ columns: [table.radarId, table.id] }),
    unique("rings_position_once").on(table.radarId, table.position),
    check("rings_position", sql`${table.position} >= 0`),
    check("rings_name", sql`${table.name} <> ''`),
    check("rings_colour", sql`${table.colour} ~ '^#[0-9a-f]{6}$'`),
  ],
);

/** A radar's quadrants, clockwise from the upper right. */
export const quadrants = pgTable(
  "quadrants",
  {
    radarId: integer()
      .notNull()
      .references(() => radars.id, { onDelete: "cascade" }),
    id: text().notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    colour: text(),
  },
  (table) => [
    primaryKey({ columns: [table.radarId, table.id] }),
    unique("quadrants_position_once").on(table.radarId, table.position),
    check("quadrants_position", sql`${table.position} >= 0`),
    check("quadrants_name", sql`${table.name} <> ''`),
    check("quadrants_colour", sql`${table.colour} ~ '^#[0-9a-f]{6}$'`),
  ],
);

/**
 * What the team decided, one row a decision: a ring, with a quadrant where it is not the technology's own; or no ring, which
 * takes the decision back. Append-only: a trigger refuses UPDATE, DELETE and TRUNCATE.
 * Versions count from 1 per radar and technology, so that of two who saw the same version only one can write the next.
 */
export const placements = pgTable(
  "placements",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    radarId: integer()
      .notNull()
      .references(() => radars.id),
    technologyId: integer()
      .notNull()
      .references(() => technologies.id),
    version: integer().notNull(),
    fromRing: text(),
    toRing: text(),
    fromQuadrant: text(),
    toQuadrant: text(),
    rationale: text().notNull(),
    person: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    unique("placements_version_once").on(table.radarId, table.technologyId, table.version),
    foreignKey({
      name: "placements_from_ring_fk",
      columns: [table.radarId, table.fromRing],
      foreignColumns: [rings.radarId, rings.id],
    }),
    foreignKey({
      name: "placements_to_ring_fk",
      columns: [table.radarId, table.toRing],
      foreignColumns: [rings.radarId, rings.id],
    }),
    foreignKey({
      name: "placements_from_quadrant_fk",
      columns: [table.radarId, table.fromQuadrant],
      foreignColumns: [quadrants.radarId, quadrants.id],
    }),
    foreignKey({
      name: "placements_to_quadrant_fk",
      columns: [table.radarId, table.toQuadrant],
      foreignColumns: [quadrants.radarId, quadrants.id],
    }),
    check("placements_version", sql`${table.version} >= 1`),
    check("placements_first_comes_from_nowhere", sql`${table.version} > 1 or ${table.fromRing} is null`),
    check("placements_take_back_what_is_there", sql`${table.fromRing} is not null or ${table.toRing} is not null`),
    check("placements_from_quadrant_has_a_ring", sql`${table.fromRing} is not null or ${table.fromQuadrant} is null`),
    check("placements_to_quadrant_has_a_ring", sql`${table.toRing} is not null or ${table.toQuadrant} is null`),
    check("placements_rationale", sql`char_length(btrim(${table.rationale})) between 1 and 2000`),
    check("placements_person", sql`char_length(btrim(${table.person})) between 1 and 80`),
  ],
);
