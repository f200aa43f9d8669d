import type { Database } from "@/db/client";
import { getRevision } from "./get-revision";

interface Kept {
  readonly revision: string;
  readonly value: Promise<unknown>;
}

/** What is asked for most often stays; a large technology's page takes half a megabyte. */
const MOST_KEPT = 100;
const keptOf = new WeakMap<Database, Map<string, Kept>>();

/**
 * Reads something, or gives what was read last where nothing was written to the database since: then it takes one cheap
 * statement, and the very same value comes back. What is read is at least as new as the moment of asking, however many
 * processes write. Of many that ask at once, one reads. A hundred are kept, those that were asked for last.
 *
 * @param key names what is read, among all that is read from this database
 */
export async function readCached<Value>(db: Database, key: string, read: () => Promise<Value>): Promise<Value> {
  const kept = keptOf.get(db) ?? new Map<string, Kept>();
  keptOf.set(db, kept);
  // Asked for before reading: what is written in between is in the value and makes it outdated, never the other way round.
  const revision = await getRevision(db);
  const last = kept.get(key);
  const isSame = last?.revision === revision;
  const value = isSame ? (last.value as Promise<Value>) : read();
  kept.delete(key);
  kept.set(key, isSame ? last : { revision, value });
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  if (isSame) return value;
  value.catch(() => kept.get(key)?.value === value && kept.delete(key));
  return value;
}
