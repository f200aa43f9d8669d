import type { Span } from "@/domain/notes/span";

/** The first line of a section without the blanks around it: a section starts with its heading's line. */
export function findHeadingLine(text: string, section: Span): Span {
  const lineEnd = text.slice(section.start, section.end).search(/[\r\n]/);
  const line = text.slice(section.start, lineEnd === -1 ? section.end : section.start + lineEnd);
  const start = section.start + (line.length - line.trimStart().length);
  return { start, end: Math.max(start, section.start + line.trimEnd().length) };
}
