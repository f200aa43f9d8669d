import { scanLines } from "@/domain/notes/lines/scan-lines";
import { findSentences } from "@/domain/notes/sentences/find-sentences";
import { containsSpan, type Span } from "@/domain/notes/span";
import { joinSpans, markWords } from "./mark-words";
import type { MarkedText } from "./search-view";

export interface ChosenSentence {
  readonly sentence: MarkedText;
  /** Where it starts in the passage. */
  readonly start: number;
  /** How many of the words that were typed it answers, and up to one more for those that stand in it as they were typed. */
  readonly score: number;
}

export interface MatchedPassage {
  readonly text: string;
  /** The same, what was matched between the two signs. */
  readonly marked: string;
  readonly signs: readonly [open: string, close: string];
}

/**
 * The sentence of a passage that holds most of what was looked for, of several alike the first.
 * @param typed words that are marked as they stand, too: full-text search knows nothing of "C++"
 * @returns null where nothing in it was matched
 */
export function chooseSentence(passage: MatchedPassage, typed: readonly string[]): ChosenSentence | null {
  const { text } = passage;
  const words = typed.filter((word) => word !== "");
  const literal = words.map((word) => markWords(text, [word]));
  const marks = joinSpans([...readMarks(passage), ...literal.flat()]);
  let best: { span: Span; marks: Span[]; score: number } | null = null;
  for (const span of findSentences(text, scanLines(text, "passage.md"))) {
    const own = marks.filter((mark) => containsSpan(span, mark));
    const matched = new Set(own.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
    const asTyped = literal.filter((spans) => spans.some((each) => containsSpan(span, each))).length;
    // "product" and "productivity" are two words that both answer "production", and no more than one.
    const score = words.length === 0 ? matched : Math.min(matched, words.length) + asTyped / words.length;
    if (score > (best?.score ?? 0)) best = { span, marks: own, score };
  }
  if (best === null) return null;
  const { start, end } = best.span;
  const relative = best.marks.map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  return { sentence: { text: text.slice(start, end), marks: relative }, start, score: best.score };
}

/** What was matched; nothing where the marked text is not the passage's (a parser took something of it apart). */
function readMarks({ text, marked, signs: [open, close] }: MatchedPassage): Span[] {
  const marks: Span[] = [];
  let length = 0;
  for (const part of marked.split(open)) {
    const [matched = "", rest] = part.split(close);
    if (rest !== undefined) marks.push({ start: length, end: length + matched.length });
    length += matched.length + (rest?.length ?? 0);
  }
  return length === text.length ? marks : [];
}
