import type { Span } from "@/domain/notes/span";
import { findRingOfVerdict } from "@/domain/radar/nearest-ring";
import type { QuoteView, TalkSummary } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { type Definitions, toCorrectionMark } from "./list-corrections";
import { type Evidence, type MentionRow, type SentenceRow, sentenceKey, type VerdictRow } from "./list-evidence";

/** A quote with the technology that it is about. */
export interface TechnologyQuote {
  readonly technologyId: number;
  readonly quote: QuoteView;
}

/**
 * Evidence as sentences to be read: those with a verdict, strongest first, then those that only name a technology, by talk.
 * A sentence that names a technology several times is one quote of it. Verdicts are in rings of the radar.
 */
export function makeQuotes(
  evidence: Evidence,
  talks: ReadonlyMap<string, TalkSummary>,
  definitions: Definitions,
): TechnologyQuote[] {
  const { rings } = definitions;
  const markOf = ({ correctionId }: MentionRow) => {
    const made = evidence.corrections.get(correctionId ?? 0);
    return made ? toCorrectionMark(made, definitions) : null;
  };
  const judged = evidence.verdicts.map((row) => ({ ...row, sentence: sentenceOf(evidence, row) })).sort(byStrength);
  const judging = new Set(judged.map(quoteKey));
  const named = [...firstInSentence(evidence.mentions).values()]
    .filter((row) => !judging.has(quoteKey(row)))
    .map((row) => ({ ...row, sentence: sentenceOf(evidence, row) }))
    .sort(byTalk(talks));
  return [
    ...judged.map((row) => ({
      technologyId: row.technologyId,
      quote: { ...toQuote(row, talks, toVerdict(row, rings)), correction: markOf(row) },
    })),
    ...named.map((row) => ({
      technologyId: row.technologyId,
      quote: { ...toQuote(row, talks, null), correction: markOf(row) },
    })),
  ];
}

type InSentence<Row extends MentionRow> = Row & { readonly sentence: SentenceRow };

function sentenceOf(evidence: Evidence, { noteId, sentencePosition }: MentionRow): SentenceRow {
  const sentence = evidence.sentences.get(sentenceKey(noteId, sentencePosition));
  if (sentence === undefined) throw new Error(`Sentence ${sentencePosition} of note ${noteId} was not read.`);
  return sentence;
}

function quoteKey({ noteId, sentencePosition, technologyId }: MentionRow): string {
  return `${sentenceKey(noteId, sentencePosition)} ${technologyId}`;
}

function firstInSentence(rows: readonly MentionRow[]): Map<string, MentionRow> {
  return new Map([...rows].reverse().map((row) => [quoteKey(row), row]));
}

function byStrength(left: InSentence<VerdictRow>, right: InSentence<VerdictRow>): number {
  return right.strength - left.strength || byPlace(left.sentence, right.sentence);
}

function byTalk(talks: ReadonlyMap<string, TalkSummary>) {
  const titleOf = ({ talkId }: MentionRow) => talks.get(talkId ?? "")?.title ?? "";
  return (left: InSentence<MentionRow>, right: InSentence<MentionRow>): number =>
    Number(left.talkId === null) - Number(right.talkId === null) ||
    titleOf(left).localeCompare(titleOf(right), "en") ||
    byPlace(left.sentence, right.sentence);
}

function byPlace(left: SentenceRow, right: SentenceRow): number {
  if (left.location !== right.location) return left.location < right.location ? -1 : 1;
  return left.start - right.start;
}

function toQuote(
  row: InSentence<MentionRow>,
  talks: ReadonlyMap<string, TalkSummary>,
  verdict: QuoteView["verdict"],
): Omit<QuoteView, "correction"> {
  const { sentence } = row;
  return {
    note: { id: sentence.noteId, name: sentence.noteName },
    talk: talks.get(row.talkId ?? "") ?? null,
    text: sentence.text,
    span: { start: sentence.start, end: sentence.end },
    mention: within(sentence, row),
    verdict,
  };
}

function toVerdict(row: InSentence<VerdictRow>, rings: readonly RingDefinition[]): QuoteView["verdict"] {
  const { by, strength, rule, sentence } = row;
  const ring = findRingOfVerdict(rings, row.ring);
  const cue = { start: row.cueStart - sentence.start, end: row.cueEnd - sentence.start };
  return { ring, cue, by, strength, rule };
}

/** A span of the note relative to a sentence; null where it lies elsewhere. */
function within(sentence: Span, { start, end }: Span): Span | null {
  if (start < sentence.start || end > sentence.end) return null;
  return { start: start - sentence.start, end: end - sentence.start };
}
