import type { Span } from "@/domain/notes/span";
import { marksOfPage } from "../note-marks";
import type { NotePart } from "../note-part";
import { drawMarkdown } from "./draw-markdown";
import styles from "./markdown.module.css";
import { readMarkdown } from "./read-markdown";
import { revealMarks } from "./reveal-marks";

export interface MarkdownNoteProps {
  readonly note: NotePart;
  readonly followed: Span | null;
  /** Of the element that holds the note's text and nothing else. */
  readonly id: string;
}

/**
 * A note in Markdown as it is meant to look, every mark in place. All of its characters are in the page, in order: those that
 * only say how others look are hidden, so that an offset in the page is one in the note.
 */
export function MarkdownNote({ note, followed, id }: MarkdownNoteProps) {
  const { root, tiles } = readMarkdown(note.text, note.partStart === 0);
  const revealed = revealMarks(note.text, tiles, marksOfPage(note, followed));
  return (
    <div id={id} className={styles.text} lang={note.language ?? undefined}>
      {drawMarkdown(root, tiles, { rings: note.rings, ...revealed })}
    </div>
  );
}
