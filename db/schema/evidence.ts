import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import type { MentionReading, VerdictReading } from "@/domain/extraction/reading";
import { RINGS, type Ring } from "@/domain/radar/vocabulary";
import { corrections } from "./corrections";
import { notes } from "./notes";
import { isOneOf, isSpan, spanColumns } from "./span-columns";
import { sections } from "./talks";
import { noteTechnologies } from "./technologies";

/** The sentences that carry evidence, word for word, once each, so that a page of quotes needs no whole note. */
export const sentences = pgTable(
  "sentences",
  {
    noteId: text()
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    ...spanColumns(),
    text: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.noteId, table.position] }),
    unique("sentences_span_once").on(table.noteId, table.startOffset, table.endOffset),
    check("sentences_span", isSpan(table.startOffset, table.endOffset)),
  ],
);

/** Spans that name a technology. */
export const mentions = pgTable(
  "mentions",
  {
    noteId: text().notNull(),
    position: integer().notNull(),
    technologyId: integer().notNull(),
    sectionPosition: integer(),
    sentencePosition: integer().notNull(),
    ...spanColumns(),
    surface: text().notNull(),
    how: text().$type<MentionReading["how"]>().notNull(),
    /** True where the note is a copy and the one that it copies names the technology too: it is shown but not counted. */
    repeated: boolean().notNull().default(false),
    /** What made it as it is, where that was a person. */
    correctionId: integer().references(() => corrections.id),
  },
  (table) => [
    primaryKey({ columns: [table.noteId, table.position] }),
    unique("mentions_start").on(table.noteId, table.startOffset),
    index("mentions_technology").on(table.technologyId, table.noteId),
    index("mentions_section").on(table.noteId, table.sectionPosition),
    foreignKey({
      name: "mentions_note_technology_fk",
      columns: [table.noteId, table.technologyId],
      foreignColumns: [noteTechnologies.noteId, noteTechnologies.technologyId],
    }).onDelete("cascade"),
    foreignKey({
      name: "mentions_section_fk",
      columns: [table.noteId, table.sectionPosition],
      foreignColumns: [sections.noteId, sections.position],
    }).onDelete("cascade"),
    foreignKey({
      name: "mentions_sentence_fk",
      columns: [table.noteId, table.sentencePosition],
      foreignColumns: [sentences.noteId, sentences.position],
    }).onDelete("cascade"),
    check("mentions_span", isSpan(table.startOffset, table.endOffset)),
    check("mentions_surface", sql`${table.surface} <> ''`),
    check("mentions_how", isOneOf(table.how, ["name", "alias", "typo", "url", "discovered", "person"])),
  ],
);

/** What one sentence says about using a technology. */
export const verdicts = pgTable(
  "verdicts",
  {
    noteId: text().notNull(),
    position: integer().notNull(),
    mentionPosition: integer().notNull(),
    sentencePosition: integer().notNull(),
    ring: text().$type<Ring>().notNull(),
    cueStart: integer().notNull(),
    cueEnd: integer().notNull(),
    by: text().$type<VerdictReading["by"]>().notNull(),
    strength: doublePrecision().notNull(),
    rule: text().notNull(),
    /** As for mentions: the note that this one copies has a verdict on the technology too. */
    repeated: boolean().notNull().default(false),
    /** As for mentions. */
    correctionId: integer().references(() => corrections.id),
  },
  (table) => [
    primaryKey({ columns: [table.noteId, table.position] }),
    index("verdicts_mention").on(table.noteId, table.mentionPosition),
    index("verdicts_sentence").on(table.noteId, table.sentencePosition),
    // Sentences about two technologies are few, and asked for on the page of each.
    index("verdicts_frames").on(table.noteId, table.mentionPosition).where(sql`${table.rule} like '%.frame.%'`),
    foreignKey({
      name: "verdicts_mention_fk",
      columns: [table.noteId, table.mentionPosition],
      foreignColumns: [mentions.noteId, mentions.position],
    }).onDelete("cascade"),
    foreignKey({
      name: "verdicts_sentence_fk",
      columns: [table.noteId, table.sentencePosition],
      foreignColumns: [sentences.noteId, sentences.position],
    }).onDelete("cascade"),
    check("verdicts_ring", isOneOf(table.ring, RINGS)),
    check("verdicts_cue_span", isSpan(table.cueStart, table.cueEnd)),
    check("verdicts_by", isOneOf(table.by, ["author", "speaker"])),
    check("verdicts_strength", sql`${table.strength} between 0 and 1`),
    check("verdicts_rule", sql`${table.rule} <> ''`),
  ],
);

/** Names that may be technologies, for a person to confirm. */
export const suggestions = pgTable(
  "suggestions",
  {
    noteId: text().notNull(),
    position: integer().notNull(),
    sectionPosition: integer(),
    sentencePosition: integer().notNull(),
    ...spanColumns(),
    surface: text().notNull(),
    score: doublePrecision().notNull(),
    signals: text().array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.noteId, table.position] }),
    index("suggestions_surface").on(table.surface),
    foreignKey({
      name: "suggestions_section_fk",
      columns: [table.noteId, table.sectionPosition],
      foreignColumns: [sections.noteId, sections.position],
    }).onDelete("cascade"),
    foreignKey({
      name: "suggestions_sentence_fk",
      columns: [table.noteId, table.sentencePosition],
      foreignColumns: [sentences.noteId, sentences.position],
    }).onDelete("cascade"),
    check("suggestions_span", isSpan(table.startOffset, table.endOffset)),
    check("suggestions_surface_named", sql`${table.surface} <> ''`),
    check("suggestions_score", sql`${table.score} between 0 and 1`),
  ],
);
