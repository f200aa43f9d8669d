import type { Span } from "./span";

/** Up to this length a note is shown whole. In characters, as all lengths here. */
export const WHOLE_LENGTH = 150_000;
/** Longer ones are shown in parts of about this length, */
const PART_LENGTH = 60_000;
/** which may be so much shorter where a talk starts there, or a paragraph, or at least a line. */
const SLACK = 20_000;

/**
 * The parts in which a long note is shown, in order and without gaps: one for all but the longest. A part ends where a talk
 * starts if one does nearby, else behind a paragraph, a line, or as it comes.
 * @param talkStarts where talks start, ascending
 */
export function cutParts(text: string, talkStarts: readonly number[]): Span[] {
  if (text.length <= WHOLE_LENGTH) return [{ start: 0, end: text.length }];
  const parts: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = findPartEnd(text, start, talkStarts);
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

function findPartEnd(text: string, start: number, talkStarts: readonly number[]): number {
  const latest = start + PART_LENGTH;
  const earliest = latest - SLACK;
  if (latest + SLACK >= text.length) return text.length;
  const talk = talkStarts.filter((offset) => earliest < offset && offset <= latest).at(-1);
  if (talk !== undefined) return talk;
  const paragraph = text.lastIndexOf("\n\n", latest - 2) + 2;
  if (paragraph > earliest) return paragraph;
  const line = text.lastIndexOf("\n", latest - 1) + 1;
  if (line > earliest) return line;
  return isLowSurrogate(text, latest) ? latest + 1 : latest;
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit < 0xe000;
}
