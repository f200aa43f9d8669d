import { findHeadingLine } from "@/domain/notes/lines/find-heading-line";
import type { Span } from "@/domain/notes/span";
import type { NoteMark } from "@/domain/radar/views";
import { sectionAnchor } from "./addresses";
import type { NotePart } from "./note-part";

/** What lies over a note's text on its page. `heading` is a talk's line, `followed` the sentence that a link led to. */
export type PageMark =
  | { readonly kind: "heading"; readonly span: Span; readonly anchor: string }
  | { readonly kind: "followed"; readonly span: Span }
  | NoteMark;

/** Every mark of a note's page; `followed` is where a link led to, if one did. */
export function marksOfPage(note: NotePart, followed: Span | null): readonly PageMark[] {
  const headings = note.sections.map(({ span }): PageMark => {
    const anchor = sectionAnchor({ start: span.start + note.partStart, end: span.end + note.partStart });
    return { kind: "heading", span: findHeadingLine(note.text, span), anchor };
  });
  return [...headings, ...(followed ? [{ kind: "followed", span: followed } as const] : []), ...note.marks];
}
