import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { formerNotes, notes } from "@/db/schema";
import type { FormerNoteView } from "@/domain/notes/uploads/upload-views";
import { isUploaded } from "@/domain/notes/uploads/uploaded-note";

/** A file that stays out of the radar as long as its bytes are the same. */
export interface LeftOut {
  readonly location: string;
  readonly sha256: string;
}

/** Newest of each note that was taken away and has not come back. */
const REMOVED = sql`
  select distinct on (${formerNotes.noteId}) id, note_id, location, name, sha256, ended, person, at
  from ${formerNotes}
  where not exists (select from ${notes} where ${notes.id} = ${formerNotes.noteId})
  order by ${formerNotes.noteId}, ${formerNotes.id} desc`;

interface Row extends Record<string, unknown> {
  readonly id: number;
  readonly note_id: string;
  readonly location: string;
  readonly name: string;
  readonly person: string;
  readonly at: string;
}

/** What people took away and has not come back, newest first. One statement. */
export async function listRemovedNotes(db: Database, limit: number): Promise<FormerNoteView[]> {
  const rows = await db.execute<Row>(sql`
    select * from (${REMOVED}) as removed where ended = 'removed' order by id desc limit ${limit}`);
  return rows.map(toView);
}

/** A note that somebody took away and that has not come back; null where that is not so. One statement. */
export async function getRemovedNote(db: Database, noteId: string): Promise<FormerNoteView | null> {
  const [row] = await db.execute<Row>(sql`
    select * from (${REMOVED}) as removed where ended = 'removed' and note_id = ${noteId}`);
  return row === undefined ? null : toView(row);
}

function toView({ id, note_id, location, name, person, at }: Row): FormerNoteView {
  return {
    former: id,
    note: { id: note_id, name },
    person,
    at: new Date(at).toISOString(),
    file: isUploaded(location) ? null : location,
  };
}

/** Files that people took out of the radar; reading their folder again leaves them out while they are the same. One statement. */
export async function listLeftOut(db: Database): Promise<LeftOut[]> {
  const rows = await db.execute<{ location: string; sha256: string }>(sql`
    select location, sha256 from (${REMOVED}) as removed where ended = 'removed'`);
  return [...rows];
}
