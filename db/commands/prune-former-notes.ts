import { and, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { formerNotes, notes } from "@/db/schema";
import { UPLOADED_PATTERN } from "@/domain/notes/uploads/uploaded-note";

/**
 * Lets go of former notes that nobody has had back for long. What keeps a file out of the radar that somebody took away there
 * stays for as long as it does so. One statement.
 * @param before what was taken away or replaced earlier than this goes
 * @returns how many went
 */
export async function pruneFormerNotes(db: Database, before: Date): Promise<number> {
  const keepsFileOut = sql`(
    ${formerNotes.location} not like ${UPLOADED_PATTERN}
    and not exists (select from ${notes} where ${notes.id} = ${formerNotes.noteId})
    and not exists (
      select from ${formerNotes} as later where later.note_id = ${formerNotes.noteId} and later.id > ${formerNotes.id}
    )
  )`;
  const gone = await db
    .delete(formerNotes)
    .where(and(lt(formerNotes.at, before), sql`not ${keepsFileOut}`))
    .returning({ id: formerNotes.id });
  return gone.length;
}
