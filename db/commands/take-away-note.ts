import type { Database } from "@/db/client";
import type { FormerNoteView } from "@/domain/notes/uploads/upload-views";
import type { Outcome } from "@/domain/refusal";
import { type Ender, keepFormerNote } from "./keep-former-note";
import { lockNotes } from "./lock-notes";
import { removeNote } from "./remove-note";

/**
 * Takes a note away because somebody wants so, and keeps it for the way back. One transaction. Where the note was read from a
 * file, that one stays out of the radar until it changes.
 */
export function takeAwayNote(db: Database, noteId: string, by: Ender): Promise<Outcome<FormerNoteView, "not-found">> {
  return db.transaction(async (tx): Promise<Outcome<FormerNoteView, "not-found">> => {
    await lockNotes(tx);
    const former = await keepFormerNote(tx, noteId, "removed", by);
    if (former === null) return { ok: false, reason: "not-found" };
    await removeNote(tx, noteId);
    return { ok: true, value: former };
  });
}
