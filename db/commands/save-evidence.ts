import type { Database } from "@/db/client";
import { mentions, noteTechnologies, sentences, suggestions, verdicts } from "@/db/schema";
import type { NoteReading } from "@/domain/extraction/reading";
import { type Span, sliceSpan } from "@/domain/notes/span";
import { insertAll } from "./insert-all";

/** What evidence of a note is stored from. */
export interface EvidenceSource {
  readonly noteId: string;
  readonly text: string;
  readonly reading: NoteReading;
  /** By canonical name. */
  readonly technologyIds: ReadonlyMap<string, number>;
}

/** Stores what a note says: its sentences, mentions, verdicts and suggestions. The note must hold none yet. */
export async function saveEvidence(tx: Database, source: EvidenceSource): Promise<void> {
  const { noteId, reading } = source;
  const spans = listSentences(reading);
  const placeOf = new Map(spans.map((span, position) => [keyOf(span), position]));
  const sentenceAt = (span: Span) => found(placeOf.get(keyOf(span)), "sentence", keyOf(span));
  await insertAll(tx, noteTechnologies, listNoteTechnologies(source));
  await insertAll(
    tx,
    sentences,
    spans.map((span, position) => ({ noteId, position, ...offsets(span), text: sliceSpan(source.text, span) })),
  );
  await insertAll(tx, mentions, listMentions(source, sentenceAt));
  await insertAll(tx, verdicts, listVerdicts(source, sentenceAt));
  await insertAll(tx, suggestions, listSuggestions(source, sentenceAt));
}

/** Every sentence that carries something, once, in order. */
function listSentences({ mentions: named, verdicts: said, suggestions: suggested }: NoteReading): Span[] {
  const spans = new Map([...named, ...said, ...suggested].map(({ sentence }) => [keyOf(sentence), sentence]));
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function listNoteTechnologies({ noteId, reading, technologyIds }: EvidenceSource) {
  return reading.technologies.map(({ name, central }) => ({
    noteId,
    technologyId: found(technologyIds.get(name), "technology", name),
    central,
  }));
}

function listMentions(source: EvidenceSource, sentenceAt: (span: Span) => number) {
  const { noteId, text, reading, technologyIds } = source;
  return reading.mentions.map(({ technology, span, sentence, talk, how, correction }, position) => ({
    noteId,
    position,
    technologyId: found(technologyIds.get(technology), "technology", technology),
    sectionPosition: talk,
    sentencePosition: sentenceAt(sentence),
    ...offsets(span),
    surface: sliceSpan(text, span),
    how,
    correctionId: correction ?? null,
  }));
}

function listVerdicts({ noteId, reading }: EvidenceSource, sentenceAt: (span: Span) => number) {
  return reading.verdicts.map(({ mention, ring, cue, sentence, by, strength, rule, correction }, position) => ({
    noteId,
    position,
    mentionPosition: mention,
    sentencePosition: sentenceAt(sentence),
    ring,
    cueStart: cue.start,
    cueEnd: cue.end,
    by,
    strength,
    rule,
    correctionId: correction ?? null,
  }));
}

function listSuggestions({ noteId, reading }: EvidenceSource, sentenceAt: (span: Span) => number) {
  return reading.suggestions.map(({ surface, span, sentence, talk, score, signals }, position) => ({
    noteId,
    position,
    sectionPosition: talk,
    sentencePosition: sentenceAt(sentence),
    ...offsets(span),
    surface,
    score,
    signals: [...signals],
  }));
}

function offsets({ start, end }: Span): { startOffset: number; endOffset: number } {
  return { startOffset: start, endOffset: end };
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function found(value: number | undefined, kind: string, name: string): number {
  if (value === undefined) throw new Error(`A reading refers to the ${kind} ${name}, which it does not list.`);
  return value;
}
