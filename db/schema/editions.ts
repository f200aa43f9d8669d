import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from "drizzle-orm/pg-core";
import type { Movement } from "@/domain/radar/movement";
import type { ProposalView, QuoteView } from "@/domain/radar/views";
import type { QuadrantDefinition, RingDefinition } from "@/domain/radar/vocabulary";
import { radars } from "./radars";
import { technologies } from "./technologies";

/**
 * Published radars, each as it was: with the rings and quadrants of that day, for settings may change after. Append-only: a
 * trigger refuses UPDATE, DELETE and TRUNCATE.
 */
export const editions = pgTable(
  "editions",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    radarId: integer()
      .notNull()
      .references(() => radars.id),
    /** From the name, for the address. */
    slug: text().notNull(),
    name: text().notNull(),
    /** What the team says about it; plain text, may be empty. */
    text: text().notNull(),
    person: text().notNull(),
    publishedAt: timestamp({ withTimezone: true }).notNull(),
    /** The radar's title on that day. */
    title: text().notNull(),
    rings: jsonb().$type<readonly RingDefinition[]>().notNull(),
    quadrants: jsonb().$type<readonly QuadrantDefinition[]>().notNull(),
    /** The outer radius of each ring in px, for blips' positions are relative to these. */
    ringRadii: doublePrecision().array().notNull(),
  },
  (table) => [
    unique("editions_slug_once").on(table.radarId, table.slug),
    check("editions_name", sql`char_length(btrim(${table.name})) between 1 and 80`),
    check("editions_text", sql`char_length(${table.text}) <= 10000`),
    check("editions_person", sql`char_length(btrim(${table.person})) between 1 and 80`),
    check("editions_radii", sql`cardinality(${table.ringRadii}) = jsonb_array_length(${table.rings})`),
  ],
);

/**
 * The blips of editions, as they were published: standing, position, what the notes said. Append-only like the editions, and
 * added only by the transaction that publishes.
 */
export const editionBlips = pgTable(
  "edition_blips",
  {
    editionId: integer()
      .notNull()
      .references(() => editions.id),
    technologyId: integer()
      .notNull()
      .references(() => technologies.id),
    slug: text().notNull(),
    name: text().notNull(),
    quadrant: text().notNull(),
    ring: text().notNull(),
    /** False where notes suggested the ring and the team had not decided. */
    decided: boolean().notNull(),
    /** Number of placements by then; the last of them says who decided and why. */
    version: integer().notNull(),
    rationale: text(),
    person: text(),
    decidedAt: timestamp({ withTimezone: true }),
    proposal: jsonb().$type<ProposalView>(),
    /** Against the edition before; null on the first. */
    movement: jsonb().$type<Movement>(),
    talkCount: integer().notNull(),
    mentionCount: integer().notNull(),
    strongestQuote: text(),
    /** The sentences with a verdict, strongest first, word for word: notes may be changed or removed after. */
    quotes: jsonb().$type<readonly QuoteView[]>().notNull(),
    /** The middle, in px from the radar's centre, y downwards, and the side of the square that is its own. */
    x: doublePrecision().notNull(),
    y: doublePrecision().notNull(),
    side: doublePrecision().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.editionId, table.technologyId] }),
    unique("edition_blips_slug_once").on(table.editionId, table.slug),
    check("edition_blips_side", sql`${table.side} > 0`),
    check("edition_blips_decided", sql`${table.decided} = (${table.rationale} is not null)`),
  ],
);
