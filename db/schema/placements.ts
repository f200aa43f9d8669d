import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
} from "drizzle-orm/pg-core";
import type { CitedQuote } from "@/domain/review/review-state";
import { quadrants, radars, rings } from "./radars";
import { reviews } from "./reviews";
import { technologies } from "./technologies";

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
    /** True where the technology leaves the radar for good, whatever notes suggest, until it is placed again. */
    retired: boolean().notNull().default(false),
    /** The review that decided it; null outside of one. */
    reviewId: integer().references(() => reviews.id),
    /** The sentences that the decision rests on. */
    evidence: jsonb().$type<readonly CitedQuote[]>().notNull().default([]),
    /** The word on why, where the decision went against the ring's gate. */
    againstGate: text(),
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
    index("placements_at").on(table.radarId, table.at),
    index("placements_review").on(table.reviewId),
    check("placements_against_gate", sql`char_length(btrim(${table.againstGate})) between 1 and 2000`),
    check("placements_version", sql`${table.version} >= 1`),
    check("placements_first_comes_from_nowhere", sql`${table.version} > 1 or ${table.fromRing} is null`),
    check(
      "placements_take_back_what_is_there",
      sql`${table.fromRing} is not null or ${table.toRing} is not null or ${table.retired} or ${table.version} > 1`,
    ),
    check("placements_retired_stand_nowhere", sql`${table.toRing} is null or not ${table.retired}`),
    check("placements_from_quadrant_has_a_ring", sql`${table.fromRing} is not null or ${table.fromQuadrant} is null`),
    check("placements_to_quadrant_has_a_ring", sql`${table.toRing} is not null or ${table.toQuadrant} is null`),
    check("placements_rationale", sql`char_length(btrim(${table.rationale})) between 1 and 2000`),
    check("placements_person", sql`char_length(btrim(${table.person})) between 1 and 80`),
  ],
);

/**
 * Who looks after a technology and when the team wants to see it again, one row a change. Append-only: a trigger refuses
 * UPDATE, DELETE and TRUNCATE. Versions count as those of placements do.
 */
export const responsibilities = pgTable(
  "responsibilities",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    radarId: integer()
      .notNull()
      .references(() => radars.id),
    technologyId: integer()
      .notNull()
      .references(() => technologies.id),
    version: integer().notNull(),
    /** A name; null for nobody. */
    owner: text(),
    /** Null for no date. */
    revisitOn: date(),
    person: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    reviewId: integer().references(() => reviews.id),
  },
  (table) => [
    unique("responsibilities_version_once").on(table.radarId, table.technologyId, table.version),
    index("responsibilities_at").on(table.radarId, table.at),
    check("responsibilities_version", sql`${table.version} >= 1`),
    check("responsibilities_owner", sql`char_length(btrim(${table.owner})) between 1 and 80`),
    check("responsibilities_person", sql`char_length(btrim(${table.person})) between 1 and 80`),
  ],
);
