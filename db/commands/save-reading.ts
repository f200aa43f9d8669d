import { eq, or, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { getTerms } from "@/db/queries/get-terms";
import { listQuoteChanges } from "@/db/queries/list-standing-changes";
import { correctionPlaces, corrections, notes, noteTechnologies, sentences } from "@/db/schema";
import { applyCorrections } from "@/domain/corrections/apply-corrections";
import type { NoteReading } from "@/domain/extraction/reading";
import type { Span } from "@/domain/notes/span";
import { insertAll } from "./insert-all";
import { saveEvidence } from "./save-evidence";
import { saveTechnologies } from "./save-technologies";

/** A stored note and what reading its text gave. */
export interface ReadNote {
  readonly noteId: string;
  readonly text: string;
  readonly reading: NoteReading;
}

/**
 * Stores what a note says in place of what it said, with what people put right in it. The note's sections must be stored.
 * Counts and proposals of the technologies are for the caller to refresh.
 */
export async function saveReading(tx: Database, { noteId, text, reading }: ReadNote): Promise<void> {
  await tx.delete(sentences).where(eq(sentences.noteId, noteId));
  await tx.delete(noteTechnologies).where(eq(noteTechnologies.noteId, noteId));
  const changes = await listQuoteChanges(tx, await listAlike(tx, noteId));
  const corrected =
    changes.length === 0
      ? { reading, places: new Map() }
      : applyCorrections({ text }, reading, changes, (await getTerms(tx)).names);
  const technologyIds = await saveTechnologies(tx, corrected.reading.technologies);
  await saveEvidence(tx, { noteId, text, reading: corrected.reading, technologyIds });
  await savePlaces(tx, noteId, corrected.places);
}

/** The note with its copies and its original: what is wrong in one is wrong in all that repeat it. */
export async function listAlike(tx: Database, noteId: string): Promise<string[]> {
  const original = sql`(select own.copy_of from ${notes} as own where own.id = ${noteId})`;
  const rows = await tx
    .select({ id: notes.id })
    .from(notes)
    .where(or(eq(notes.id, noteId), eq(notes.copyOf, noteId), sql`${notes.id} = ${original}`))
    .orderBy(notes.id);
  return rows.map(({ id }) => id);
}

/** Records where the note's own corrections stand now. */
async function savePlaces(tx: Database, noteId: string, places: ReadonlyMap<number, Span | null>): Promise<void> {
  await tx.delete(correctionPlaces).where(eq(correctionPlaces.noteId, noteId));
  const own = await tx
    .select({ id: corrections.id })
    .from(corrections)
    .where(sql`${eq(corrections.noteId, noteId)} and ${isAnyOf(corrections.id, [...places.keys()])}`);
  const rows = own.map(({ id }) => {
    const span = places.get(id) ?? null;
    return { correctionId: id, noteId, startOffset: span?.start ?? null, endOffset: span?.end ?? null };
  });
  await insertAll(tx, correctionPlaces, rows);
}
