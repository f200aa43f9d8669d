import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { sections } from "@/db/schema";

/** The talks of a note in order, each once, by the titles that the note gives them. One statement. */
export async function listNoteTalks(db: Database, noteId: string): Promise<{ id: string; title: string }[]> {
  const rows = await db
    .select({ id: sections.talkId, title: sections.title })
    .from(sections)
    .where(eq(sections.noteId, noteId))
    .orderBy(sections.position);
  return [...new Map(rows.reverse().map((row) => [row.id, row])).values()].reverse();
}
