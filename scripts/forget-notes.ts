import type { Database } from "@/db/client";
import { removeNote } from "@/db/commands/remove-note";
import { listNoteLocations } from "@/db/queries/list-note-locations";
import { isUploaded } from "@/domain/notes/uploads/uploaded-note";
import { isWithinFolder } from "./note-location";

/**
 * Takes the notes of a file or folder out of the database for good. Those that came in from the browser stay: they are in no
 * folder, and no file is left to read them from again.
 * @returns their locations
 */
export async function forgetNotes(db: Database, source: string, root: string): Promise<string[]> {
  const notes = (await listNoteLocations(db)).filter(
    ({ location }) => !isUploaded(location) && isWithinFolder(location, source, root),
  );
  for (const { id } of notes) await removeNote(db, id);
  return notes.map(({ location }) => location);
}
