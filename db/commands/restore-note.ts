import { desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { getTerms } from "@/db/queries/get-terms";
import { formerNotes } from "@/db/schema";
import type { NoteSummary } from "@/domain/radar/views";
import type { Outcome } from "@/domain/refusal";
import { importNote } from "./import-note";
import { lockNotes } from "./lock-notes";
import { readImport } from "./read-import";

type Restored = Outcome<NoteSummary, "not-found" | "blocked">;

/**
 * Has a note back as it was before somebody took it away or replaced it: under its address, with what people put right in it,
 * read with the names of this moment. One transaction.
 *
 * @param former the number that it was kept under
 * @returns `not-found` where it is back already; `blocked` where the note has been taken away or replaced once more since
 */
export function restoreNote(db: Database, noteId: string, former: number): Promise<Restored> {
  return db.transaction(async (tx): Promise<Restored> => {
    await lockNotes(tx);
    const kept = await tx
      .select({ id: formerNotes.id })
      .from(formerNotes)
      .where(eq(formerNotes.noteId, noteId))
      .orderBy(desc(formerNotes.id));
    if (!kept.some(({ id }) => id === former)) return { ok: false, reason: "not-found" };
    if (kept[0]?.id !== former) return { ok: false, reason: "blocked", sentence: CHANGED_SINCE };
    return { ok: true, value: await putBack(tx, former) };
  });
}

const CHANGED_SINCE = "This note has been taken away or replaced once more since. Take that back first.";

async function putBack(tx: Database, former: number): Promise<NoteSummary> {
  const [kept] = await tx.delete(formerNotes).where(eq(formerNotes.id, former)).returning();
  if (kept === undefined) throw new Error(`The kept note ${former} is gone within its own transaction.`);
  const { noteId, location, source, name, bytes, importedBy, importedAt } = kept;
  const read = readImport({ location, source, name, bytes }, (await getTerms(tx)).terms);
  if (!read.ok) throw new Error(`A note that was stored cannot be read any more: ${location}. ${read.sentence}`);
  const imported = importedBy !== null && importedAt !== null ? { person: importedBy, at: importedAt } : null;
  await importNote(tx, { ...read.value, imported });
  return { id: noteId, name };
}
