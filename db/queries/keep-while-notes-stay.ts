import type { Database } from "@/db/client";
import { notesRevision } from "@/db/schema";

interface Kept {
  readonly state: string;
  readonly value: unknown;
}

/** By kind, then by what it is of. */
const keptOf = new WeakMap<Database, Map<string, Map<string, Kept>>>();

export interface Snapshot {
  /** What is read: what was kept is of the very state of notes that this sees. */
  readonly tx: Database;
  /** What it is a snapshot of. */
  readonly db: Database;
}

export interface KeptPart {
  /** Such as "note". */
  readonly kind: string;
  /** So many of its kind are kept, those that were asked for last. */
  readonly most: number;
  /** Names it among its kind. */
  readonly key: string;
  /** What it depends on besides notes, if anything. */
  readonly given?: string;
}

/**
 * Reads something that follows from notes and corrections, or gives what was read last where none of those changed since,
 * whatever else was decided, voted or published. One cheap statement then.
 */
export async function keepWhileNotesStay<Value>(
  { db, tx }: Snapshot,
  { kind, most, key, given = "" }: KeptPart,
  read: () => Promise<Value>,
): Promise<Value> {
  const kept = listKept(db, kind);
  const state = `${await getNotesRevision(tx)} ${given}`;
  const last = kept.get(key);
  const isSame = last?.state === state;
  const value = isSame ? (last.value as Value) : await read();
  kept.delete(key);
  kept.set(key, { state, value });
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
  return value;
}

function listKept(db: Database, kind: string): Map<string, Kept> {
  const kinds = keptOf.get(db) ?? new Map<string, Map<string, Kept>>();
  keptOf.set(db, kinds);
  const kept = kinds.get(kind) ?? new Map<string, Kept>();
  kinds.set(kind, kept);
  return kept;
}

async function getNotesRevision(tx: Database): Promise<number> {
  const [row] = await tx.select({ revision: notesRevision.revision }).from(notesRevision);
  if (row === undefined) throw new Error("The row that counts changes of notes is not there.");
  return row.revision;
}
