import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { notes, sections, talks } from "@/db/schema";
import type { Outcome } from "@/domain/refusal";
import { nameSource } from "@/domain/review/cite-quote";
import type { CitedQuote } from "@/domain/review/review-state";

/**
 * Holds what a decision cites against the notes as they are: every sentence must stand where it is said to, word for word.
 * Where it was said is filled in from the notes, whatever was sent. Two statements, or none where nothing is cited.
 */
export async function checkCited(
  tx: Database,
  cited: readonly CitedQuote[],
): Promise<Outcome<CitedQuote[], "invalid", never>> {
  if (cited.length === 0) return { ok: true, value: [] };
  const ids = [...new Set(cited.map(({ noteId }) => noteId))];
  const found = await tx
    .select({ id: notes.id, name: notes.name, text: notes.text })
    .from(notes)
    .where(isAnyOf(notes.id, ids));
  const noteOf = new Map(found.map((note) => [note.id, note]));
  const talksIn = await listTalks(tx, ids);
  const checked = cited.flatMap(({ noteId, start, end, text }): CitedQuote[] => {
    const note = noteOf.get(noteId);
    if (note === undefined || text === "" || note.text.slice(start, end) !== text) return [];
    const talk = talksIn.find((each) => each.noteId === noteId && each.start <= start && end <= each.end) ?? null;
    return [{ noteId, start, end, text, source: nameSource(talk, note.name) }];
  });
  if (checked.length === cited.length) return { ok: true, value: checked };
  const sentence = "A sentence that was cited does not stand in its note any more. Choose again.";
  return { ok: false, reason: "invalid", field: "evidence", sentence };
}

function listTalks(tx: Database, noteIds: readonly string[]) {
  return tx
    .select({
      noteId: sections.noteId,
      start: sections.startOffset,
      end: sections.endOffset,
      title: talks.title,
      event: talks.event,
    })
    .from(sections)
    .innerJoin(talks, eq(talks.id, sections.talkId))
    .where(isAnyOf(sections.noteId, noteIds));
}
