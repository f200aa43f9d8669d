import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { noteTags } from "@/db/schema";
import type { NoteTag } from "@/domain/notes/find-tags";
import { insertAll } from "./insert-all";

/** Stores what a note is filed under, in place of what was stored before. */
export async function saveTags(tx: Database, noteId: string, tags: readonly NoteTag[]): Promise<void> {
  await tx.delete(noteTags).where(eq(noteTags.noteId, noteId));
  await insertAll(
    tx,
    noteTags,
    tags.map((tag) => ({ noteId, ...tag })),
  );
}
