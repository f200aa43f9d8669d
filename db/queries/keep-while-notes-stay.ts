import type { Database } from "@/db/client";
import { notesRevision } from "@/db/schema";

interface Kept {
  readonly state: string;
  readonly value: unknown;
}

/** As many as are kept of what was read for pages, see `read-cached.ts`; each is a part of one of those. */
const MOST_KEPT = 100;
const keptOf = new WeakMap<Database, Map<string, Kept>>();

export interface Snapshot {
  /** What is read: what was kept is of the very state of notes that this sees. */
  readonly tx: Database;
  /** What it is a snapshot of. */
  readonly db: Database;
}

export interface KeptPart {
  /** Names it among all that is kept of this database. */
  readonly key: string;
  /** What it depends on besides notes, if anything. */
  readonly given?: string;
}

/**
 * Reads something that follows from notes and corrections, or gives what was read last where none of those changed since,
 * whatever else was decided, voted or published. One cheap statement then. A hundred are kept, those asked for last.
 */
export async function keepWhileNotesStay<Value>(
  { db, tx }: Snapshot,
  { key, given = "" }: KeptPart,
  read: () => Promise<Value>,
): Promise<Value> {
  const kept = keptOf.get(db) ?? new Map<string, Kept>();
  keptOf.set(db, kept);
  const state = `${await getNotesRevision(tx)} ${given}`;
  const last = kept.get(key);
  const isSame = last?.state === state;
  const value = isSame ? (last.value as Value) : await read();
  kept.delete(key);
  kept.set(key, { state, value });
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return value;
}

async function getNotesRevision(tx: Database): Promise<number> {
  const [row] = await tx.select({ revision: notesRevision.revision }).from(notesRevision);
  if (row === undefined) throw new Error("The row that counts changes of notes is not there.");
  return row.revision;
}
