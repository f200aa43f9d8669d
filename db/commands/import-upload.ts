import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { notes } from "@/db/schema";
import type { ImportedNote } from "@/domain/notes/uploads/upload-views";
import { importNote, type NoteImport } from "./import-note";
import { type Ender, keepFormerNote } from "./keep-former-note";
import { lockNotes } from "./lock-notes";
import { sha256 } from "./sha256";

const CHANGED_SINCE = "Someone else has imported a note of this name since you looked. Look at it again.";

/**
 * Stores a note that came in from the browser, in place of the one of its name; that one is kept for the way back. One
 * transaction.
 *
 * @param seen the hash of what the person saw stored under this name, null for nothing; undefined to ask for no such thing
 */
export function importUpload(
  db: Database,
  note: NoteImport,
  seen: string | null | undefined,
  by: Ender,
): Promise<ImportedNote> {
  return db.transaction(async (tx): Promise<ImportedNote> => {
    await lockNotes(tx);
    const stored = await findStored(tx, note.location);
    if (seen !== undefined && seen !== (stored?.sha256 ?? null)) {
      return { name: note.name, state: "refused", sentence: CHANGED_SINCE };
    }
    const isReplaced = stored !== undefined && stored.sha256 !== sha256(note.bytes);
    const former = isReplaced ? await keepFormerNote(tx, stored.id, "replaced", by) : null;
    const state = await importNote(tx, { ...note, imported: by });
    const id = stored?.id ?? (await findStored(tx, note.location))?.id;
    if (id === undefined) throw new Error(`The note ${note.location} was stored and is not there.`);
    return { name: note.name, state, id, former: former?.former ?? null };
  });
}

async function findStored(tx: Database, location: string): Promise<{ id: string; sha256: string } | undefined> {
  const [stored] = await tx
    .select({ id: notes.id, sha256: notes.sha256 })
    .from(notes)
    .where(eq(notes.location, location));
  return stored;
}
