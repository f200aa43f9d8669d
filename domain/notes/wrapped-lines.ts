import type { Line } from "./line";

/** Paragraphs are wrapped by hand at widths between these. */
const MIN_WIDTH = 56;
const MAX_WIDTH = 110;

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
  return near >= long * 0.6 ? width : null;
}

/** True where `next` goes on with the paragraph or list item of `line`, in the middle of a sentence. */
export function continuesLine(text: string, line: Line, next: Line, wrapWidth: number | null): boolean {
  if (next.kind !== "text" || line.fenced || next.fenced || next.number !== line.number + 1) return false;
  if (line.kind !== "text" && line.kind !== "bullet" && line.kind !== "numbered") return false;
  if (line.kind === "text" ? next.indent !== line.indent : next.indent <= line.indent) return false;
  const last = text[line.content.end - 1] ?? "";
  if (/[:：.!?。！？]/.test(last)) return false;
  const first = text[next.content.start] ?? "";
  const width = line.indent + line.end - line.start;
  if (/\p{Ll}|[,;)]/u.test(first)) return width >= 40 || last === ",";
  return wrapWidth !== null && width + 1 + firstWordLength(text, next) > wrapWidth;
}

function firstWordLength(text: string, line: Line): number {
  let at = line.content.start;
  while (at < line.content.end && !/\s/.test(text[at] ?? "")) at++;
  return at - line.content.start;
}
