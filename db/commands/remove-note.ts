import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { notes } from "@/db/schema";
import { adoptKeysAgain } from "./adopt-keys";
import { listTechnologiesOf } from "./list-technologies-of";
import { lockNotes } from "./lock-notes";
import { markRepeated } from "./mark-repeated";
import { findNewOriginals, releaseCopies } from "./recognise-copies";
import { refreshTechnologies } from "./refresh-technologies";
import { regroupTalks } from "./regroup-talks";

/**
 * Takes a note away with all that only it said, in one transaction. Its copies speak for themselves from then on.
 * @returns false where there is no such note
 */
export async function removeNote(db: Database, id: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockNotes(tx);
    const [note] = await tx.select({ id: notes.id }).from(notes).where(eq(notes.id, id));
    if (note === undefined) return false;
    const copies = await releaseCopies(tx, [id]);
    const affected = await listTechnologiesOf(tx, [id, ...copies]);
    await regroupTalks(tx, id, []);
    await tx.delete(notes).where(eq(notes.id, id));
    await findNewOriginals(tx, copies);
    await adoptKeysAgain(tx, copies);
    await markRepeated(tx, copies);
    await refreshTechnologies(tx, affected);
    return true;
  });
}
