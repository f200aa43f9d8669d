import type { Span } from "@/domain/notes/span";
import { type BlockLengths, cutIntoBlocks } from "@/domain/notes/text/cut-into-blocks";
import { splitByMarks } from "@/domain/notes/text/split-by-marks";
import { drawMarks } from "./draw-marks";
import { MarkdownNote } from "./markdown/markdown-note";
import { showsAsMarkdown } from "./markdown/shows-as-markdown";
import { marksOfPage, type PageMark } from "./note-marks";
import type { NotePart } from "./note-part";
import styles from "./note-text.module.css";

/** The id of the element that holds the text of a note and nothing else. */
export const NOTE_TEXT_ID = "note-text";

/** About a screen of text; browsers take seconds over a single line of many times the latter. */
const BLOCK_LENGTHS: BlockLengths = { atLineEnd: 3000, atWordEnd: 12_000 };

export interface NoteTextProps {
  readonly note: NotePart;
  /** The sentence that a link led to. */
  readonly followed: Span | null;
}

/** A note as it was written, with every mention and verdict marked in place: Markdown as Markdown, all else as text. */
export function NoteText(props: NoteTextProps) {
  return showsAsMarkdown(props.note) ? <MarkdownNote {...props} id={NOTE_TEXT_ID} /> : <PlainNote {...props} />;
}

function PlainNote({ note, followed }: NoteTextProps) {
  const marks = marksOfPage(note, followed);
  const blocks = cutIntoBlocks(splitByMarks(note.text, marks), BLOCK_LENGTHS);
  const drawing = { rings: note.rings, firstOf: new Map(marks.map((mark) => [mark, firstStartOf(mark)])) };
  return (
    <div id={NOTE_TEXT_ID} className={styles.text} lang={note.language ?? undefined}>
      {blocks.map((block) => (
        <div key={block[0]?.start} className={styles.block}>
          {drawMarks(
            block.map((segment) => ({ ...segment, shown: "as-written" as const })),
            drawing,
          )}
        </div>
      ))}
    </div>
  );
}

/** In plain text all shows, from the mark's own start; what lies before the text does not. */
function firstStartOf({ span }: PageMark): number {
  return Math.max(span.start, 0);
}
