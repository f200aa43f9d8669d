import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { sections } from "@/db/schema";
import { listAlikeKeys } from "./list-alike-keys";
import { listRepeatedKeys } from "./list-repeated-keys";
import { type NewSection, regroupStoredTalks } from "./regroup-talks";

/**
 * Gives a note's sections keys of those in other notes that are about the same talk, where no key of their own says so:
 * their titles are much alike, or the note is a copy and the section repeats one of the original's.
 */
export async function adoptKeys(
  tx: Database,
  noteId: string,
  incoming: readonly NewSection[],
): Promise<readonly NewSection[]> {
  const alike = await listAlikeKeys(tx, noteId, incoming);
  const repeated = await listRepeatedKeys(tx, noteId, incoming);
  return incoming.map((section, place) => {
    const adopted = new Set([...(alike.get(place) ?? []), ...(repeated.get(place) ?? [])]);
    return { ...section, adoptedKeys: [...adopted].filter((key) => !section.keys.includes(key)) };
  });
}

/** Does the same for the stored sections of notes whose original has changed. Writes only where something differs. */
export async function adoptKeysAgain(tx: Database, noteIds: readonly string[]): Promise<void> {
  for (const noteId of noteIds) {
    const stored = await tx.select().from(sections).where(eq(sections.noteId, noteId)).orderBy(sections.position);
    const adopting = await adoptKeys(tx, noteId, stored);
    const changed = adopting.filter(
      ({ adoptedKeys = [] }, place) => adoptedKeys.join("\n") !== stored[place]?.adoptedKeys.join("\n"),
    );
    for (const { position, adoptedKeys } of changed) {
      const own = sql`${sections.noteId} = ${noteId} and ${sections.position} = ${position}`;
      await tx
        .update(sections)
        .set({ adoptedKeys: adoptedKeys ?? [] })
        .where(own);
    }
    if (changed.length > 0)
      await regroupStoredTalks(
        tx,
        noteId,
        changed.flatMap(({ adoptedKeys = [] }) => adoptedKeys),
      );
  }
}
