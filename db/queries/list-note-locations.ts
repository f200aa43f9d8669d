import type { Database } from "@/db/client";
import { notes } from "@/db/schema";

/** Every note's id and where it was read from. One statement. */
export function listNoteLocations(db: Database): Promise<{ id: string; location: string }[]> {
  return db.select({ id: notes.id, location: notes.location }).from(notes).orderBy(notes.location);
}
