import { asc } from "drizzle-orm";
import type { Database } from "@/db/client";
import { notes } from "@/db/schema";
import { readCached } from "./read-cached";

/**
 * The languages of notes, null where one cannot be told. One statement where nothing was written since the last time, else
 * two.
 */
export function listLanguages(db: Database): Promise<readonly (string | null)[]> {
  return readCached(db, "languages", async () => {
    const rows = await db.selectDistinct({ language: notes.language }).from(notes).orderBy(asc(notes.language));
    return rows.map(({ language }) => language);
  });
}
