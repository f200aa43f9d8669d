import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { noteTechnologies } from "@/db/schema";

/** Lists the ids of the technologies that the notes name, each once. */
export async function listTechnologiesOf(tx: Database, noteIds: readonly string[]): Promise<number[]> {
  const rows = await tx
    .selectDistinct({ id: noteTechnologies.technologyId })
    .from(noteTechnologies)
    .where(isAnyOf(noteTechnologies.noteId, noteIds));
  return rows.map(({ id }) => id);
}
