import { eq, notExists, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { notes, passages, sections } from "@/db/schema";
import { textSearchConfiguration } from "@/db/text-search-configuration";
import { sliceSpan } from "@/domain/notes/span";
import { cutPassages } from "@/domain/search/cut-passages";
import { searchableWords } from "@/domain/search/searchable-words";
import { lockNotes } from "./lock-notes";

/** What a note is searched by. */
export interface SearchableNote {
  readonly noteId: string;
  readonly text: string;
  readonly language: string | null;
  /** Where talks start, ascending. */
  readonly breaks: readonly number[];
}

/** Stores the text of a note for searching, in place of what was stored for it. Two statements. */
export async function savePassages(tx: Database, { noteId, text, language, breaks }: SearchableNote): Promise<void> {
  await tx.delete(passages).where(eq(passages.noteId, noteId));
  const spans = cutPassages(text, breaks);
  if (spans.length === 0) return;
  const texts = spans.map((span) => sliceSpan(text, span));
  // As arrays: a note of a megabyte has thousands.
  const given = sql`unnest(${sql.param(spans.map(({ start }) => start))}::int[], ${sql.param(spans.map(({ end }) => end))}::int[],
    ${sql.param(texts)}::text[], ${sql.param(texts.map(searchableWords))}::text[])`;
  await tx.execute(sql`
    insert into ${passages} (note_id, position, start_offset, end_offset, text, words)
    select ${noteId}, place - 1, start_offset, end_offset, passage,
      to_tsvector(${textSearchConfiguration(language)}::regconfig, words)
    from ${given} with ordinality as given (start_offset, end_offset, passage, words, place)`);
}

/**
 * Makes those notes searchable that were stored before notes were. One transaction a note; where there is none to be done,
 * nothing is written.
 */
export async function saveMissingPassages(db: Database): Promise<void> {
  const stored = db.select({ one: sql`1` }).from(passages).where(eq(passages.noteId, notes.id));
  const missing = await db.select({ id: notes.id }).from(notes).where(notExists(stored)).orderBy(notes.id);
  for (const { id } of missing) await db.transaction((tx) => saveStored(tx, id));
}

async function saveStored(tx: Database, noteId: string): Promise<void> {
  await lockNotes(tx);
  const [note] = await tx
    .select({ text: notes.text, language: notes.language })
    .from(notes)
    .where(eq(notes.id, noteId));
  if (note === undefined || note.text.trim() === "") return;
  const starts = await tx
    .select({ start: sections.startOffset })
    .from(sections)
    .where(eq(sections.noteId, noteId))
    .orderBy(sections.startOffset);
  await savePassages(tx, { noteId, ...note, breaks: starts.map(({ start }) => start) });
}
