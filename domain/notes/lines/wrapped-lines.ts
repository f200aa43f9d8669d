import { isSpaceCode } from "@/domain/notes/text/letter-codes";
import type { Line } from "./line";

/** Paragraphs are wrapped by hand at widths between these. */
const MIN_WIDTH = 56;
const MAX_WIDTH = 110;

/** Editors that wrap a little early, and double spaces behind full stops. */
const SLACK = 4;

/**
 * The column at which the author wraps paragraphs by hand, or null for authors who write a paragraph as one line.
 * Wrapped notes show it: most of their longer lines end shortly before one column, and hardly any goes beyond.
 */
export function findWrapWidth(lines: readonly Line[]): number | null {
  const widths = new Array<number>(MAX_WIDTH + 1).fill(0);
  let beyond = 0;
  let long = 0;
  for (const line of lines) {
    if (line.kind !== "text" && line.kind !== "bullet" && line.kind !== "quote") continue;
    const width = line.indent + line.end - line.start;
    if (width < MIN_WIDTH) continue;
    long++;
    if (width > MAX_WIDTH) beyond++;
    else widths[width] = (widths[width] ?? 0) + 1;
  }
  if (long < 4 || beyond > long * 0.1) return null;
  let width = MAX_WIDTH;
  for (let above = beyond; width > MIN_WIDTH; width--) {
    above += widths[width] ?? 0;
    if (above > long * 0.05 + beyond) break;
  }
  const near = widths.slice(width - 14).reduce((sum, count) => sum + count, 0);
  return near >= long * 0.6 && fillsLines(lines, width) ? width : null;
}

/** So many lines within paragraphs may end early where the rest are wrapped. */
const MOST_SHORT = 0.35;
/** Longer words than this are rare enough. */
const SHORT_BY = 14;

/**
 * True where lines that have another one below them are mostly full. "prima c'era Redshift" above "ora Trino per le query"
 * is a thought a line, however long some of them are.
 */
function fillsLines(lines: readonly Line[], wrapWidth: number): boolean {
  let within = 0;
  let short = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line?.kind !== "text" || next?.kind !== "text" || next.indent !== line.indent) continue;
    within++;
    if (line.indent + line.end - line.start < wrapWidth - SHORT_BY) short++;
  }
  return short <= within * MOST_SHORT;
}

/**
 * True where `next` goes on with the paragraph or list item of `line`, in the middle of a sentence: `line` ends without a
 * stop and the first word of `next` would not have fitted behind it.
 */
export function continuesLine(text: string, line: Line, next: Line, wrapWidth: number | null): boolean {
  if (wrapWidth === null || next.kind !== "text" || line.fenced || next.fenced) return false;
  if (line.kind !== "text" && line.kind !== "bullet" && line.kind !== "numbered") return false;
  if (line.kind === "text" ? next.indent !== line.indent : next.indent <= line.indent) return false;
  if (/[:：.!?。！？]/.test(text[line.content.end - 1] ?? "")) return false;
  const width = line.indent + line.end - line.start;
  return width <= wrapWidth + 20 && width + 1 + firstWordLength(text, next) > wrapWidth - SLACK;
}

function firstWordLength(text: string, line: Line): number {
  let at = line.content.start;
  while (at < line.content.end && !isSpaceCode(text.charCodeAt(at))) at++;
  return at - line.content.start;
}
