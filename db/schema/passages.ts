import { check, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { notes } from "./notes";
import { indexOfParts, tsvector } from "./search-columns";
import { isSpan, spanColumns } from "./span-columns";

/** The whole text of notes in pieces of a paragraph or so, for searching it. They follow from the text and change with it. */
export const passages = pgTable(
  "passages",
  {
    noteId: text()
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    /** Order in the note, from 0. */
    position: integer().notNull(),
    ...spanColumns(),
    text: text().notNull(),
    /** Its words as the note's language inflects them, without accents. */
    words: tsvector().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.noteId, table.position] }),
    indexOfParts("passages_words", table.words),
    check("passages_span", isSpan(table.startOffset, table.endOffset)),
  ],
);
