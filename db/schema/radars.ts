import { sql } from "drizzle-orm";
import { boolean, check, integer, pgTable, primaryKey, text, timestamp, unique } from "drizzle-orm/pg-core";

/** A radar over the notes, with rings, quadrants and placements of its own. */
export const radars = pgTable("radars", {
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
    /** How many first-hand sources the team wants to see behind a technology in this ring; null for no gate. */
    gateSources: integer(),
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
