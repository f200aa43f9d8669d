import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { sentences } from "@/db/schema";

/** A sentence by its note and its place among the note's sentences. */
export interface SentencePlace {
  readonly note: string;
  readonly sentence: number;
}

/** The texts of some sentences, word for word, in the order asked for; null where one is gone. One statement. */
export async function listSentenceTexts(
  db: Database,
  places: readonly SentencePlace[],
): Promise<readonly (string | null)[]> {
  if (places.length === 0) return [];
  const asked = new Map(places.map((place) => [keyOf(place), place]));
  const given = sql`unnest(${sql.param([...asked.values()].map(({ note }) => note))}::text[],
    ${sql.param([...asked.values()].map(({ sentence }) => sentence))}::int[])`;
  const rows = await db
    .select({ note: sentences.noteId, sentence: sentences.position, text: sentences.text })
    .from(sentences)
    .where(sql`(${sentences.noteId}, ${sentences.position}) in (select * from ${given})`);
  const texts = new Map(rows.map((row) => [keyOf(row), row.text]));
  return places.map((place) => texts.get(keyOf(place)) ?? null);
}

function keyOf({ note, sentence }: SentencePlace): string {
  return `${sentence} ${note}`;
}
