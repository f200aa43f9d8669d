import type { Database } from "@/db/client";
import { getRevision } from "./get-revision";

interface Kept {
  readonly revision: string;
  readonly value: Promise<unknown>;
}

const keptOf = new WeakMap<Database, Map<string, Kept>>();

/**
 * Reads something, or gives what was read last where nothing was written to the database since: then it takes one cheap
 * statement, and the very same value comes back. What is read is at least as new as the moment of asking, however many
 * processes write. Of many that ask at once, one reads.
 *
 * @param key names what is read, among all that is read from this database
 */
export async function readCached<Value>(db: Database, key: string, read: () => Promise<Value>): Promise<Value> {
  const kept = keptOf.get(db) ?? new Map<string, Kept>();
  keptOf.set(db, kept);
  // Asked for before reading: what is written in between is in the value and makes it outdated, never the other way round.
  const revision = await getRevision(db);
  const last = kept.get(key);
  if (last?.revision === revision) return last.value as Promise<Value>;
  const value = read();
  kept.set(key, { revision, value });
  value.catch(() => kept.get(key)?.value === value && kept.delete(key));
  return value;
}
