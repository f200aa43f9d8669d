import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";

/** Any fixed number that no other advisory lock of Talkradar uses. */
const NOTES_LOCK = 7_283_150_001;

/**
 * Waits until no other transaction changes notes, and keeps others waiting until this one ends. Notes share talks,
 * technologies and proposals, so importing them one after the other keeps what follows from them whole.
 */
export async function lockNotes(tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${NOTES_LOCK}::bigint)`);
}
