import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { notesRevision } from "@/db/schema";

/**
 * Waits until no other transaction changes notes or counts on them, and keeps others waiting until this one ends. Notes share
 * talks, technologies and proposals, so importing them one after the other keeps what follows from them whole. What was read
 * from notes before is outdated when this transaction commits.
 */
export async function lockNotes(tx: Database): Promise<void> {
  const locked = await tx
    .update(notesRevision)
    .set({ revision: sql`${notesRevision.revision} + 1` })
    .returning({ revision: notesRevision.revision });
  if (locked.length === 0) throw new Error("The row that is locked while notes change is not there.");
}

/** Waits until no other transaction changes notes, and lets none do so until this one ends. */
export async function holdNotes(tx: Database): Promise<void> {
  await tx.select({ revision: notesRevision.revision }).from(notesRevision).for("share");
}
