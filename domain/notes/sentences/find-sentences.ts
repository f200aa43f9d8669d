import type { Line } from "@/domain/notes/lines/line";
import { skipBlanks, trimBlanksEnd } from "@/domain/notes/lines/line-marks";
import { continuesLine, findWrapWidth } from "@/domain/notes/lines/wrapped-lines";
import type { Span } from "@/domain/notes/span";
import { isSpaceCode } from "@/domain/notes/text/letter-codes";
import { findSentenceEnd } from "./sentence-end";

/** No sentence is longer: what has no full stop at all is cut at white space, so that evidence stays readable. */
const MAX_SENTENCE_LENGTH = 1200;

/** A line beyond this length that has " - " in it was several lines once. */
const FLATTENED_LENGTH = 250;

/** Kinds without words of their own. */
const WORDLESS = new Set(["blank", "rule", "underline", "image", "html", "comment"]);

/**
 * The sentences of a note, sorted, not overlapping, without white space at either end. A line ends a sentence, except
 * within a paragraph that was wrapped by hand: there one may run over several lines. Marks of lists and headings are
 * not part of a sentence. Linear.
 */
export function findSentences(text: string, lines: readonly Line[]): Span[] {
  const wrapWidth = findWrapWidth(lines);
  const sentences: Span[] = [];
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index];
    if (first === undefined || WORDLESS.has(first.kind)) continue;
    let last = first;
    for (
      let next = lines[index + 1];
      next !== undefined && continuesLine(text, last, next, wrapWidth);
      next = lines[index + 1]
    ) {
      last = next;
      index++;
    }
    const flattened = first === last && first.end - first.start > FLATTENED_LENGTH;
    splitBlock(text, first.content.start, last.content.end, flattened, sentences);
  }
  return sentences;
}

/** The sentence that holds `offset`, or else the nearest one before it (the first, when there is none). O(log n). */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const sentence = sentences[middle];
    if (sentence !== undefined && sentence.start <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? null;
}

function splitBlock(text: string, start: number, end: number, flattened: boolean, sentences: Span[]): void {
  let from = skipBlanks(text, start, end);
  while (from < end) {
    const stop = findSentenceEnd(text, from, end, flattened);
    addCut(text, from, stop, sentences);
    from = skipSeparators(text, stop, end);
  }
}

/** Separators between the parts of a flattened line belong to neither. */
function skipSeparators(text: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    while (at < end && isSpaceCode(text.charCodeAt(at))) at++;
    const separator = mayBeSeparator(text.charCodeAt(at)) ? SEPARATOR.exec(text.slice(at, at + 3)) : null;
    if (separator === null || at >= end) return Math.min(at, end);
    at += separator[0].length;
  }
}

const SEPARATOR = /^(?:=>|->|[•‣◦·])\s/;

/** "=", "-" and what is beyond ASCII. */
function mayBeSeparator(code: number): boolean {
  return code === 0x3d || code === 0x2d || code >= 0x80;
}

function addCut(text: string, start: number, end: number, sentences: Span[]): void {
  let from = start;
  while (end - from > MAX_SENTENCE_LENGTH) {
    const cut = cutAtBlank(text, from);
    sentences.push({ start: from, end: trimBlanksEnd(text, from, cut) });
    from = skipBlanks(text, cut, end);
  }
  let stop = end;
  while (stop > from && isSpaceCode(text.charCodeAt(stop - 1))) stop--;
  if (stop > from) sentences.push({ start: from, end: stop });
}

/** The last white space within the longest sentence's length; without one, a place that splits no surrogate pair. */
function cutAtBlank(text: string, from: number): number {
  const limit = from + MAX_SENTENCE_LENGTH;
  for (let at = limit; at > from + MAX_SENTENCE_LENGTH / 2; at--) if (isSpaceCode(text.charCodeAt(at))) return at;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
