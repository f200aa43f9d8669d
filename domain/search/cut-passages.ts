import type { Span } from "@/domain/notes/span";

/** A passage this long ends where a paragraph does. */
const AT_PARAGRAPH = 400;
/** A passage this long ends with the line, */
const AT_LINE_END = 1200;
/** and one this long, in the middle of a line still, with the word. */
const AT_WORD_END = 2400;

/**
 * Cuts a note's text into pieces that are searched as one: a paragraph or several short ones, never over the start of
 * another talk. All but white space lies in exactly one of them. Linear.
 * @param breaks offsets at which a passage has to end, ascending: where talks start
 */
export function cutPassages(text: string, breaks: readonly number[]): Span[] {
  const passages: Span[] = [];
  const stops = [...breaks.filter((offset) => offset > 0 && offset < text.length), text.length];
  let start = 0;
  for (const stop of stops) {
    while (start < stop) {
      const end = findEnd(text, start, stop);
      const passage = trim(text, start, end);
      if (passage) passages.push(passage);
      start = end;
    }
  }
  return passages;
}

function findEnd(text: string, start: number, stop: number): number {
  if (stop - start <= AT_PARAGRAPH) return stop;
  const paragraph = text.indexOf("\n\n", start + AT_PARAGRAPH);
  if (paragraph !== -1 && paragraph < Math.min(stop, start + AT_LINE_END)) return paragraph + 2;
  const line = text.indexOf("\n", start + AT_LINE_END);
  if (line !== -1 && line < Math.min(stop, start + AT_WORD_END)) return line + 1;
  if (stop - start <= AT_WORD_END) return stop;
  const word = text.lastIndexOf(" ", start + AT_WORD_END);
  return word > start ? word + 1 : start + AT_WORD_END - (isHighSurrogate(text, start + AT_WORD_END - 1) ? 1 : 0);
}

function isHighSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xd800 && unit < 0xdc00;
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  return from < to ? { start: from, end: to } : null;
}
