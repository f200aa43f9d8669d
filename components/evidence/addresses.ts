import type { Span } from "@/domain/notes/span";

/** The id of the highlighted sentence on a note's page, so that the address leads to it without scripts. */
export const QUOTE_FRAGMENT = "quote";

export function noteAddress(noteId: string): string {
  return `/notes/${encodeURIComponent(noteId)}`;
}

/** The whole note with one sentence highlighted and scrolled to. */
export function quoteAddress(noteId: string, span: Span): string {
  return `${noteAddress(noteId)}?at=${span.start}-${span.end}#${QUOTE_FRAGMENT}`;
}

/** The id of a section's heading on its note's page. */
export function sectionAnchor(section: Span): string {
  return `talk-at-${section.start}`;
}

/** The whole note, scrolled to where a talk's section starts. */
export function sectionAddress(noteId: string, section: Span): string {
  return `${noteAddress(noteId)}#${sectionAnchor(section)}`;
}

/** "120-180" as a span of the text; null for whatever names no part of it. */
export function readSpan(value: unknown, text: string): Span | null {
  const digits = typeof value === "string" ? /^(\d{1,9})-(\d{1,9})$/.exec(value) : null;
  if (!digits) return null;
  const span = { start: Number(digits[1]), end: Number(digits[2]) };
  return span.start < span.end && span.end <= text.length ? span : null;
}

export function talkAddress(talkId: string): string {
  return `/talks/${encodeURIComponent(talkId)}`;
}

export function technologyAddress(slug: string): string {
  return `/technologies/${encodeURIComponent(slug)}`;
}

export function editionAddress(slug: string): string {
  return `/editions/${encodeURIComponent(slug)}`;
}

/** A technology as an edition holds it. */
export function editionTechnologyAddress(edition: string, slug: string): string {
  return `${editionAddress(edition)}/${encodeURIComponent(slug)}`;
}
