import type { Span } from "@/domain/notes/span";
import { cutParts } from "@/domain/notes/text/cut-parts";
import { type Dialect, detectDialect } from "@/domain/notes/text/dialect";
import type { NoteView } from "@/domain/radar/views";

/** A note of which only a part is shown: text, talks and marks are that part's, and count from its start. */
export interface NotePart extends NoteView {
  /** Of the whole note. */
  readonly dialect: Dialect;
  /** Where the part starts in the note. */
  readonly partStart: number;
}

/** A part of a note, with its place among the others. */
export interface ShownPart {
  readonly note: NotePart;
  /** What was followed, as the part counts; null where it stands in another one. */
  readonly followed: Span | null;
  /** From 1. */
  readonly number: number;
  /** Where each part starts in the note. */
  readonly starts: readonly number[];
}

/**
 * The part of a note that holds an offset; all but the longest notes have one part alone.
 * @param near counted from the note's start
 */
export function showPart(note: NoteView, near: number, followed: Span | null): ShownPart {
  const dialect = detectDialect(note.text, note.name);
  const talkStarts = note.sections.map(({ span }) => span.start);
  const parts = cutParts(note.text, talkStarts, dialect);
  const found = parts.findIndex(({ end }) => near < end);
  const index = found === -1 ? parts.length - 1 : found;
  const part = parts[index] ?? { start: 0, end: note.text.length };
  const isIn = ({ start }: Span) => part.start <= start && start < Math.max(part.end, part.start + 1);
  const shift = ({ start, end }: Span) => ({ start: start - part.start, end: Math.min(end, part.end) - part.start });
  return {
    note: {
      ...note,
      text: note.text.slice(part.start, part.end),
      sections: note.sections.filter(({ span }) => isIn(span)).map((each) => ({ ...each, span: shift(each.span) })),
      marks: note.marks.filter(({ span }) => isIn(span)).map((mark) => ({ ...mark, span: shift(mark.span) })),
      dialect,
      partStart: part.start,
    },
    followed: followed && isIn(followed) ? shift(followed) : null,
    number: index + 1,
    starts: parts.map(({ start }) => start),
  };
}
