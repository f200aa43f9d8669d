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

export function talkAddress(talkId: string): string {
  return `/talks/${encodeURIComponent(talkId)}`;
}

export function technologyAddress(slug: string): string {
  return `/technologies/${encodeURIComponent(slug)}`;
}
