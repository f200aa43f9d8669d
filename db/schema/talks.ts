import { sql } from "drizzle-orm";
import {
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
import type { TalkLink } from "@/domain/extraction/reading";
import { notes } from "./notes";
import { indexOfKey, indexOfParts, searchKey } from "./search-columns";
import { isSpan, isWithin, spanColumns } from "./span-columns";

/** Sessions at events. All but the id follows from the sections about it and is made anew whenever one of them changes. */
export const talks = pgTable(
  "talks",
  {
    /** Slug of the title and a short hash of what identified it first; kept when its notes are read again. */
    id: text().primaryKey(),
    title: text().notNull(),
    event: text(),
    day: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** Of the title with the event. */
    searchKey: searchKey("title", "event"),
  },
  (table) => [index("talks_event").on(table.event), indexOfKey("talks_search_key", table.searchKey)],
);

/** What identifies a talk (a schedule's or video's id, title and speakers): sections that share a key are about one talk. */
export const talkKeys = pgTable(
  "talk_keys",
  {
    key: text().primaryKey(),
    talkId: text()
      .notNull()
      .references(() => talks.id, { onDelete: "cascade" }),
  },
  (table) => [index("talk_keys_talk").on(table.talkId)],
);

/** The span of a note that is about one talk, with what that note says of the talk. */
export const sections = pgTable(
  "sections",
  {
    noteId: text()
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    /** Order in the note, from 0. */
    position: integer().notNull(),
    talkId: text()
      .notNull()
      .references(() => talks.id),
    ...spanColumns(),
    headingStart: integer().notNull(),
    headingEnd: integer().notNull(),
    title: text().notNull(),
    /** The words that make the title, for finding talks with a title much like it. */
    titleWords: text().array().notNull(),
    event: text(),
    day: text(),
    speakers: text().array().notNull(),
    links: jsonb().$type<readonly TalkLink[]>().notNull(),
    keys: text().array().notNull(),
    /** Keys of sections in other notes that are about the same talk by likeness, or that this one repeats. */
    adoptedKeys: text().array().notNull().default([]),
  },
  (table) => [
    primaryKey({ columns: [table.noteId, table.position] }),
    unique("sections_start").on(table.noteId, table.startOffset),
    index("sections_talk").on(table.talkId),
    indexOfParts("sections_title_words", table.titleWords),
    check("sections_span", isSpan(table.startOffset, table.endOffset)),
    check("sections_heading_span", isSpan(table.headingStart, table.headingEnd)),
    check(
      "sections_heading_within",
      isWithin(
        { start: table.headingStart, end: table.headingEnd },
        { start: table.startOffset, end: table.endOffset },
      ),
    ),
    check("sections_have_a_key", sql`cardinality(${table.keys}) > 0`),
  ],
);

/** People who speak at events. */
export const people = pgTable(
  "people",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    /** The same for every casing and accent of a name. */
    slug: text().notNull().unique(),
    name: text().notNull(),
    searchKey: searchKey("name"),
  },
  (table) => [indexOfKey("people_search_key", table.searchKey), check("people_name", sql`${table.name} <> ''`)],
);

export const talkSpeakers = pgTable(
  "talk_speakers",
  {
    talkId: text()
      .notNull()
      .references(() => talks.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    personId: integer()
      .notNull()
      .references(() => people.id),
  },
  (table) => [
    primaryKey({ columns: [table.talkId, table.position] }),
    unique("talk_speakers_once").on(table.talkId, table.personId),
    index("talk_speakers_person").on(table.personId),
  ],
);

/** Links that stand for a talk. */
export const links = pgTable(
  "links",
  {
    talkId: text().notNull(),
    position: integer().notNull(),
    kind: text().$type<TalkLink["kind"]>().notNull(),
    url: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.talkId, table.position] }),
    foreignKey({ columns: [table.talkId], foreignColumns: [talks.id] }).onDelete("cascade"),
    check("links_kind", sql`${table.kind} in ('schedule', 'video', 'slides', 'other')`),
    check("links_safe_scheme", sql`${table.url} ~* '^https?://'`),
  ],
);
