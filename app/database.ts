import { type Database, type OpenDatabase, openDatabase } from "@/db/client";
import { SetUpProblem } from "@/db/set-up-problem";

/** Few, so that several programs on one small server leave room for one another. */
const CONNECTIONS = 6;

/** Kept outside the module, which Next's dev server loads anew at each change of a source file. */
const kept = globalThis as { talkradarDatabase?: { readonly url: string; readonly open: OpenDatabase } };

/**
 * The one pool of this process on the database at DATABASE_URL. Opened at the first call; connects when first used and
 * again after the database was away.
 * @throws SetUpProblem where DATABASE_URL is not set
 */
export function database(): Database {
  const url = process.env.DATABASE_URL;
  if (!url) throw new SetUpProblem("DATABASE_URL is not set. Start Talkradar with `npm start`, which sets it.");
  if (kept.talkradarDatabase?.url !== url) {
    void kept.talkradarDatabase?.open.close();
    kept.talkradarDatabase = { url, open: openDatabase(url, CONNECTIONS) };
  }
  return kept.talkradarDatabase.open.db;
}
