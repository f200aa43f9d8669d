import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from "drizzle-orm/pg-core";
import type { RadarSettings, ResettledBlip } from "@/domain/radar/radar-settings";

/** A radar over the notes, with rings, quadrants and placements of its own. */
export const radars = pgTable(
  "radars",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** How long a vote's timer runs, in seconds; null for none. */
    voteSeconds: integer(),
    /** Whether revealed votes are shown with the names of who cast them. */
    votesNamed: boolean().notNull().default(true),
    votesMayAbstain: boolean().notNull().default(true),
    /** Counts the changes of the settings; an edit sends back the one it saw. */
    version: integer().notNull().default(0),
  },
  (table) => [
    check("radars_title", sql`char_length(btrim(${table.title})) between 1 and 80`),
    check("radars_vote_seconds", sql`${table.voteSeconds} between 10 and 3600`),
  ],
);

/** A radar's rings, from the centre out, and those that it had: what was decided before still names them. */
export const rings = pgTable(
  "rings",
  {
    radarId: integer()
      .notNull()
      .references(() => radars.id, { onDelete: "cascade" }),
    /** Stable, whatever the name becomes: "adopt". */
    id: text().notNull(),
    /** Null for a ring that was removed. */
    position: integer(),
    name: text().notNull(),
    description: text().notNull().default(""),
    /** "#rrggbb", or null for the theme's own. */
    colour: text(),
    /** How many first-hand sources the team wants to see behind a technology in this ring; null for no gate. */
    gateSources: integer(),
    removedAt: timestamp({ withTimezone: true }),
    /** Of a ring that was removed: the one that stands for it. */
    movedTo: text(),
  },
  (table) => [
    primaryKey({ columns: [table.radarId, table.id] }),
    foreignKey({
      name: "rings_moved_to_fk",
      columns: [table.radarId, table.movedTo],
      foreignColumns: [table.radarId, table.id],
    }),
    check("rings_removed", sql`(${table.removedAt} is null) = (${table.movedTo} is null)`),
    check("rings_removed_have_no_position", sql`${table.removedAt} is null or ${table.position} is null`),
    check("rings_gate_sources", sql`${table.gateSources} between 1 and 20`),
    unique("rings_position_once").on(table.radarId, table.position),
    check("rings_position", sql`${table.position} >= 0`),
    check("rings_name", sql`${table.name} <> ''`),
    check("rings_colour", sql`${table.colour} ~ '^#[0-9a-f]{6}$'`),
  ],
);

/** A radar's quadrants, clockwise from the upper right, and those that it had, as with rings. */
export const quadrants = pgTable(
  "quadrants",
  {
    radarId: integer()
      .notNull()
      .references(() => radars.id, { onDelete: "cascade" }),
    id: text().notNull(),
    position: integer(),
    name: text().notNull(),
    description: text().notNull().default(""),
    colour: text(),
    removedAt: timestamp({ withTimezone: true }),
    movedTo: text(),
  },
  (table) => [
    primaryKey({ columns: [table.radarId, table.id] }),
    foreignKey({
      name: "quadrants_moved_to_fk",
      columns: [table.radarId, table.movedTo],
      foreignColumns: [table.radarId, table.id],
    }),
    check("quadrants_removed", sql`(${table.removedAt} is null) = (${table.movedTo} is null)`),
    check("quadrants_removed_have_no_position", sql`${table.removedAt} is null or ${table.position} is null`),
    unique("quadrants_position_once").on(table.radarId, table.position),
    check("quadrants_position", sql`${table.position} >= 0`),
    check("quadrants_name", sql`${table.name} <> ''`),
    check("quadrants_colour", sql`${table.colour} ~ '^#[0-9a-f]{6}$'`),
  ],
);

/**
 * What people changed about radars, one row each. Append-only: a trigger refuses UPDATE, DELETE and TRUNCATE. Versions are
 * those of `radars`: 0 for what a radar was made with.
 */
export const settingsChanges = pgTable(
  "settings_changes",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    radarId: integer()
      .notNull()
      .references(() => radars.id),
    version: integer().notNull(),
    /** Null where the radar was made. */
    before: jsonb().$type<RadarSettings>(),
    after: jsonb().$type<RadarSettings>().notNull(),
    /** The blips that were moved since a ring or a quadrant was removed. */
    moved: jsonb().$type<readonly ResettledBlip[]>().notNull().default([]),
    person: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    unique("settings_changes_version_once").on(table.radarId, table.version),
    index("settings_changes_at").on(table.radarId, table.at),
    check("settings_changes_first_makes_it", sql`(${table.version} = 0) = (${table.before} is null)`),
    check("settings_changes_person", sql`char_length(btrim(${table.person})) between 1 and 80`),
  ],
);
