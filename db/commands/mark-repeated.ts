import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { mentions, notes, noteTechnologies, verdicts } from "@/db/schema";

/**
 * Marks what some notes only repeat: a copy's mentions of a technology that its original names too, and its verdicts on
 * one that its original judges too. What is repeated is shown in the note and counted nowhere.
 */
export async function markRepeated(tx: Database, noteIds: readonly string[]): Promise<void> {
  await tx.execute(sql`
    update ${mentions} set repeated = not ${mentions.repeated}
    from ${notes}
    where ${notes.id} = ${mentions.noteId} and ${isAnyOf(notes.id, noteIds)}
      and ${mentions.repeated} <> exists (
        select from ${noteTechnologies} as original
        where original.note_id = ${notes.copyOf} and original.technology_id = ${mentions.technologyId})`);
  await tx.execute(sql`
    update ${verdicts} set repeated = not ${verdicts.repeated}
    from ${notes}, ${mentions}
    where ${notes.id} = ${verdicts.noteId} and ${isAnyOf(notes.id, noteIds)}
      and ${mentions.noteId} = ${verdicts.noteId} and ${mentions.position} = ${verdicts.mentionPosition}
      and ${verdicts.repeated} <> exists (
        select from ${verdicts} as judged
        join ${mentions} as named on named.note_id = judged.note_id and named.position = judged.mention_position
        where judged.note_id = ${notes.copyOf} and named.technology_id = ${mentions.technologyId})`);
}
