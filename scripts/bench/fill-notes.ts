import type { Database } from "@/db/client";
import { importNotes, type NoteImport } from "@/db/commands/import-note";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import { type FieldNote, makeFieldNotes } from "./make-field-notes";

/** Each transaction stores so many. */
const NOTES_A_TRANSACTION = 500;

/**
 * Reads so many made-up notes with the real reader and stores them with the real commands. Only what follows from all notes
 * about technologies is made once a transaction instead of once a note.
 */
export async function fillNotes(db: Database, count: number, onProgress: (done: number) => void): Promise<void> {
  const terms = compileTerms(CATALOGUE, { terms: [], ignored: [] });
  let batch: NoteImport[] = [];
  let done = 0;
  const store = async () => {
    await importNotes(db, batch);
    done += batch.length;
    batch = [];
    onProgress(done);
  };
  for (const note of makeFieldNotes(count)) {
    batch.push(toImport(note, readNote({ name: note.name, text: note.text }, terms)));
    if (batch.length === NOTES_A_TRANSACTION) await store();
  }
  if (batch.length > 0) await store();
}

function toImport({ name, text }: FieldNote, reading: NoteImport["reading"]): NoteImport {
  const bytes = new TextEncoder().encode(text);
  return { location: `bench/${name}`, source: "bench", name, bytes, text, encoding: "utf-8", reading };
}
