import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { formerNotes, notes } from "@/db/schema";
import type { FormerNoteView } from "@/domain/notes/uploads/upload-views";
import { isUploaded } from "@/domain/notes/uploads/uploaded-note";

/** Who takes a note away or replaces it, and when. */
export interface Ender {
  readonly person: string;
  readonly at: Date;
}

const KEPT = {
  noteId: notes.id,
  location: notes.location,
  source: notes.source,
  name: notes.name,
  bytes: notes.bytes,
  sha256: notes.sha256,
  importedBy: notes.importedBy,
  importedAt: notes.importedAt,
};

/** Keeps a stored note as it is, for the way back; null where there is none. */
export async function keepFormerNote(
  tx: Database,
  noteId: string,
  ended: "removed" | "replaced",
  { person, at }: Ender,
): Promise<FormerNoteView | null> {
  const [note] = await tx.select(KEPT).from(notes).where(eq(notes.id, noteId));
  if (note === undefined) return null;
  const [kept] = await tx
    .insert(formerNotes)
    .values({ ...note, ended, person, at })
    .returning({ former: formerNotes.id });
  if (kept === undefined) throw new Error(`Keeping the note ${noteId} gave no row.`);
  return {
    ...kept,
    note: { id: noteId, name: note.name },
    person,
    at: at.toISOString(),
    file: isUploaded(note.location) ? null : note.location,
  };
}
