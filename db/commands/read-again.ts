import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { getTerms } from "@/db/queries/get-terms";
import { notes } from "@/db/schema";
import { readNote } from "@/domain/extraction/read-note";
import { listTechnologiesOf } from "./list-technologies-of";
import { markRepeated } from "./mark-repeated";
import { refreshTechnologies } from "./refresh-technologies";
import { listAlike, saveReading } from "./save-reading";
import { sha256 } from "./sha256";

/**
 * Reads stored notes again, as they stand, with the names and the corrections of this moment, and makes anew all that
 * follows from them. Within the transaction of whoever changed those.
 */
export async function readAgain(tx: Database, noteIds: readonly string[]): Promise<void> {
  const all = new Set<string>();
  for (const id of noteIds) for (const alike of await listAlike(tx, id)) all.add(alike);
  const former = await listTechnologiesOf(tx, [...all]);
  for (const id of all) await readStored(tx, id);
  await markRepeated(tx, [...all]);
  await refreshTechnologies(tx, [...new Set([...former, ...(await listTechnologiesOf(tx, [...all]))])]);
}

/** One note at a time, so that memory does not grow with their number. */
async function readStored(tx: Database, noteId: string): Promise<void> {
  const [note] = await tx.select({ name: notes.name, text: notes.text }).from(notes).where(eq(notes.id, noteId));
  if (note === undefined) return;
  const { terms } = await getTerms(tx);
  const name = note.name.slice(note.name.lastIndexOf("/") + 1);
  const reading = readNote({ name, text: note.text }, terms);
  await saveReading(tx, { noteId, text: note.text, reading });
  await tx
    .update(notes)
    .set({ readingSha256: sha256(JSON.stringify(reading)) })
    .where(eq(notes.id, noteId));
}
