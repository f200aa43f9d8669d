import { and, asc, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { notes, sentences, suggestions } from "@/db/schema";
import { describeSignal } from "@/domain/extraction/candidates/describe-signal";
import { foldName } from "@/domain/extraction/letters/character-class";
import { groupBy } from "@/domain/group-by";
import type { SuggestionView } from "@/domain/radar/correction-views";

/** So many sentences speak for each name. */
const MAX_QUOTES = 3;

/**
 * Names that may be technologies, over all notes, for a person to confirm: those in most notes first, then those that most
 * speaks for. One statement.
 */
export async function listSuggestions(db: Database): Promise<SuggestionView[]> {
  const groups = groupBy(await listRows(db), ({ surface }) => foldName(surface));
  return [...groups.values()].map(toView).sort(byWeight);
}

type Row = Awaited<ReturnType<typeof listRows>>[number];

async function listRows(db: Database) {
  return db
    .select({
      surface: suggestions.surface,
      score: suggestions.score,
      signals: suggestions.signals,
      start: suggestions.startOffset,
      end: suggestions.endOffset,
      noteId: notes.id,
      noteName: notes.name,
      text: sentences.text,
      sentenceStart: sentences.startOffset,
      sentenceEnd: sentences.endOffset,
    })
    .from(suggestions)
    .innerJoin(notes, eq(notes.id, suggestions.noteId))
    .innerJoin(
      sentences,
      and(eq(sentences.noteId, suggestions.noteId), eq(sentences.position, suggestions.sentencePosition)),
    )
    .orderBy(desc(suggestions.score), asc(notes.location), asc(suggestions.position));
}

function toView(rows: readonly Row[]): SuggestionView {
  const signals = new Set(rows.flatMap((row) => row.signals));
  return {
    name: mostFrequent(rows.map(({ surface }) => surface)),
    noteCount: new Set(rows.map(({ noteId }) => noteId)).size,
    score: rows[0]?.score ?? 0,
    reasons: [...signals].flatMap((signal) => describeSignal(signal) ?? []),
    quotes: rows.slice(0, MAX_QUOTES).map(({ noteId, noteName, text, sentenceStart, sentenceEnd, start, end }) => ({
      note: { id: noteId, name: noteName },
      text,
      span: { start: sentenceStart, end: sentenceEnd },
      name: { start: start - sentenceStart, end: end - sentenceStart },
    })),
  };
}

function mostFrequent(names: readonly string[]): string {
  const groups = [...groupBy(names, (name) => name).values()];
  return groups.reduce((best, group) => (group.length > best.length ? group : best))[0] ?? "";
}

function byWeight(left: SuggestionView, right: SuggestionView): number {
  return right.noteCount - left.noteCount || right.score - left.score || left.name.localeCompare(right.name, "en");
}
