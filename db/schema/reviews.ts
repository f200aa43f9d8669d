import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import type { ReviewEvent } from "@/domain/review/review-event";
import type { ReviewState } from "@/domain/review/review-state";
import { radars } from "./radars";
import { technologies } from "./technologies";

/** Meetings about a radar. What happened in one is in its entries; `state` is what they come to, kept for reading. */
export const reviews = pgTable(
  "reviews",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    radarId: integer()
      .notNull()
      .references(() => radars.id),
    /** Hard to guess: who has the link can join. */
    slug: text().notNull().unique(),
    name: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    state: jsonb().$type<ReviewState>().notNull(),
    /** The number of the last entry, which `state` is as of. */
    number: integer().notNull(),
  },
  (table) => [
    index("reviews_radar").on(table.radarId, table.createdAt),
    check("reviews_name", sql`char_length(btrim(${table.name})) between 1 and 80`),
    check("reviews_number", sql`${table.number} >= 1`),
  ],
);

/** What happened in reviews, one row an event. Append-only: a trigger refuses UPDATE, DELETE and TRUNCATE. */
export const reviewEntries = pgTable(
  "review_entries",
  {
    reviewId: integer()
      .notNull()
      .references(() => reviews.id),
    /** Counts from 1 per review without gaps. */
    number: integer().notNull(),
    /** The id of who did it. */
    participant: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    event: jsonb().$type<ReviewEvent>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reviewId, table.number] }),
    check("review_entries_number", sql`${table.number} >= 1`),
  ],
);

/** When each participant of a review was seen last on a screen that shows it; who left is written as seen a while before. */
export const reviewSeats = pgTable(
  "review_seats",
  {
    reviewId: integer()
      .notNull()
      .references(() => reviews.id, { onDelete: "cascade" }),
    participant: text().notNull(),
    seenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.participant] })],
);

/** Technologies that somebody wants to see in a review, with the ring they propose. Append-only as entries are. */
export const nominations = pgTable(
  "nominations",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    radarId: integer()
      .notNull()
      .references(() => radars.id),
    technologyId: integer()
      .notNull()
      .references(() => technologies.id),
    ring: text().notNull(),
    why: text().notNull(),
    person: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index("nominations_technology").on(table.radarId, table.technologyId),
    check("nominations_why", sql`char_length(btrim(${table.why})) between 1 and 2000`),
    check("nominations_person", sql`char_length(btrim(${table.person})) between 1 and 80`),
  ],
);
