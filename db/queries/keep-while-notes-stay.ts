import type { Database } from "@/db/client";
import { notesRevision } from "@/db/schema";
import { findKept, type KeepingPlace, keep } from "./kept-values";

export interface Snapshot {
  /** What is read: what was kept is of the very state of notes that this sees. */
  readonly tx: Database;
  /** What it is a snapshot of. */
  readonly db: Database;
}

export interface KeptPart extends Omit<KeepingPlace, "db"> {
  /** What it depends on besides notes, if anything. */
  readonly given?: string;
}

/**
 * Reads something that follows from notes and corrections, or gives what was read last where none of those changed since,
 * whatever else was decided, voted or published. One cheap statement then.
 */
export async function keepWhileNotesStay<Value>(
  { db, tx }: Snapshot,
  { given = "", ...part }: KeptPart,
  read: () => Promise<Value>,
): Promise<Value> {
  const place = { db, ...part };
  const state = `${await getNotesRevision(tx)} ${given}`;
  const last = findKept<Value>(place, state);
  if (last !== undefined) return last.value;
  const value = await read();
  keep(place, state, value);
  return value;
}

async function getNotesRevision(tx: Database): Promise<number> {
  const [row] = await tx.select({ revision: notesRevision.revision }).from(notesRevision);
  if (row === undefined) throw new Error("The row that counts changes of notes is not there.");
  return row.revision;
}
