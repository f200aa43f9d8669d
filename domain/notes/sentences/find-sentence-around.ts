import { scanLines } from "@/domain/notes/lines/scan-lines";
import { containsSpan, type Span } from "@/domain/notes/span";
import { findSentences } from "./find-sentences";

/**
 * The sentence of a note that holds some words of it, as reading cuts sentences; of words that run over several, from the
 * first one's start to the last one's end; of words outside any, the words themselves.
 */
export function findSentenceAround(note: { readonly name: string; readonly text: string }, words: Span): Span {
  const sentences = findSentences(note.text, scanLines(note.text, note.name));
  const touched = sentences.filter(({ start, end }) => start < words.end && words.start < end);
  const around = { start: touched[0]?.start ?? words.start, end: touched.at(-1)?.end ?? words.end };
  return containsSpan(around, words)
    ? around
    : { start: Math.min(around.start, words.start), end: Math.max(around.end, words.end) };
}
