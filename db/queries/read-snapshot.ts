import type { Database } from "@/db/client";

/** Runs several reads that see one state of the database, whatever is written in between. */
export function readSnapshot<Value>(db: Database, read: (tx: Database) => Promise<Value>): Promise<Value> {
  return db.transaction(read, { isolationLevel: "repeatable read", accessMode: "read only" });
}
