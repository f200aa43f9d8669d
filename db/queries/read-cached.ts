import type { Database } from "@/db/client";
import { getRevision } from "./get-revision";
import { findKept, forget, keep } from "./kept-values";

/** What is asked for most often stays; a large technology's page takes half a megabyte. */
const MOST_KEPT = 100;

/**
 * Reads something, or gives what was read last where nothing was written to the database since: then it takes one cheap
 * statement, and the very same value comes back. What is read is at least as new as the moment of asking, however many
 * processes write. Of many that ask at once, one reads. A hundred are kept, those that were asked for last.
 *
 * @param key names what is read, among all that is read from this database
 */
export async function readCached<Value>(db: Database, key: string, read: () => Promise<Value>): Promise<Value> {
  const place = { db, kind: "answer", most: MOST_KEPT, key };
  // Asked for before reading: what is written in between is in the value and makes it outdated, never the other way round.
  const revision = await getRevision(db);
  const last = findKept<Promise<Value>>(place, revision);
  if (last !== undefined) return last.value;
  const value = read();
  keep(place, revision, value);
  value.catch(() => forget(place, value));
  return value;
}
