import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { notes } from "@/db/schema";
import { foldName } from "@/domain/extraction/letters/character-class";
import { editDistance } from "@/domain/extraction/letters/edit-distance";
import { isKnownWord } from "@/domain/extraction/mentions/unknown-words";
import { MOST_WRONG, slipPattern } from "./slip-pattern";

/**
 * The notes that hold a word which may be a slip of one of some names: they may be read otherwise once a name is new, and
 * without it again. One statement a name.
 */
export async function listNotesWithSlips(tx: Database, names: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const name of new Set(names)) {
    const pattern = slipPattern(name);
    if (pattern === null) continue;
    const own = name.split(/[^\p{L}\p{N}]+/u).map(foldName);
    const rows = await tx.execute<{ id: string; words: string[] }>(sql`
      select ${notes.id} as id,
        array(select distinct lower(found[1]) from regexp_matches(${notes.text}, ${`(${pattern})`}, 'gi') as found) as words
      from ${notes} where ${notes.text} ~* ${pattern}`);
    for (const { id, words } of rows) if (words.some((word) => mayBeSlip(word, own))) found.add(id);
  }
  return [...found];
}

function mayBeSlip(word: string, own: readonly string[]): boolean {
  const folded = foldName(word);
  if (own.includes(folded) || isKnownWord(folded)) return false;
  return own.some((each) => editDistance(folded, each, MOST_WRONG) <= MOST_WRONG);
}
