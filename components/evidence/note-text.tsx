import type { ReactNode } from "react";
import { type BlockLengths, cutIntoBlocks } from "@/domain/notes/cut-into-blocks";
import { runsOfMarks } from "@/domain/notes/runs-of-marks";
import type { Span } from "@/domain/notes/span";
import { type Segment, splitByMarks } from "@/domain/notes/split-by-marks";
import { findRing } from "@/domain/radar/find-ring";
import type { NoteMark, NoteView } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { QUOTE_FRAGMENT, technologyAddress } from "./addresses";
import { marksOfPage, type PageMark } from "./note-marks";
import styles from "./note-text.module.css";

/** The id of the element that holds the text of a note and nothing else. */
export const NOTE_TEXT_ID = "note-text";

/** About a screen of text; browsers take seconds over a single line of many times the latter. */
const BLOCK_LENGTHS: BlockLengths = { atLineEnd: 3000, atWordEnd: 12_000 };

/** From here on, blocks out of sight wait with being laid out until they come near. */
const MANY_BLOCKS = 40;

type Segments = readonly Segment<PageMark>[];

interface Drawing {
  readonly rings: readonly RingDefinition[];
  /** Where the followed sentence starts: a heading may cut it, and one piece alone carries the id that the address leads to. */
  readonly target: number | undefined;
}

export interface NoteTextProps {
  readonly note: NoteView;
  /** The sentence that a link led to. */
  readonly followed: Span | null;
}

/**
 * A note as it was written, with every mention and verdict marked in place. The text goes into the page as text alone,
 * whatever it holds; marks that cross are nested heading, followed sentence, verdict, mention.
 */
export function NoteText({ note, followed }: NoteTextProps) {
  const blocks = cutIntoBlocks(splitByMarks(note.text, marksOfPage(note, followed)), BLOCK_LENGTHS);
  return (
    <div id={NOTE_TEXT_ID} className={styles.text} lang={note.language ?? undefined}>
      {blocks.map((block) => (
        <div key={startOf(block)} className={styles.block} data-waits={blocks.length > MANY_BLOCKS || undefined}>
          {drawHeadings(block, { rings: note.rings, target: followed?.start })}
        </div>
      ))}
    </div>
  );
}

function drawHeadings(segments: Segments, drawing: Drawing): ReactNode[] {
  return runsOfMarks(segments, ({ kind }) => kind === "heading").flatMap((run): ReactNode[] => {
    const inner = drawFollowed(run.segments, drawing);
    if (run.mark?.kind !== "heading") return inner;
    return [
      <strong key={run.mark.anchor} id={run.mark.anchor} className={styles.heading}>
        {inner}
      </strong>,
    ];
  });
}

function drawFollowed(segments: Segments, drawing: Drawing): ReactNode[] {
  return runsOfMarks(segments, ({ kind }) => kind === "followed").flatMap((run): ReactNode[] => {
    const inner = drawVerdicts(run.segments, drawing.rings);
    if (!run.mark) return inner;
    const start = startOf(run.segments);
    const target = start === drawing.target ? { id: QUOTE_FRAGMENT, tabIndex: -1 } : {};
    return [
      <mark key={start} {...target} className={styles.followed}>
        {inner}
      </mark>,
    ];
  });
}

function drawVerdicts(segments: Segments, rings: readonly RingDefinition[]): ReactNode[] {
  return runsOfMarks(segments, ({ kind }) => kind === "verdict").flatMap((run): ReactNode[] => {
    if (run.mark?.kind !== "verdict") return drawMentions(run.segments);
    const ring = findRing(rings, run.mark.ring ?? "");
    const holdsMention = run.segments.some(({ marks }) => marks.some(({ kind }) => kind === "mention"));
    return [
      <mark
        key={startOf(run.segments)}
        data-ring={ring.position}
        data-says={`says ${ring.name} of ${run.mark.technology.name}`}
      >
        {holdsMention ? drawMentions(run.segments) : link(run.mark, run.segments)}
      </mark>,
    ];
  });
}

function drawMentions(segments: Segments): ReactNode[] {
  return runsOfMarks(segments, ({ kind }) => kind === "mention").map((run) =>
    run.mark?.kind === "mention" ? link(run.mark, run.segments) : textOf(run.segments),
  );
}

function link(mark: NoteMark, segments: Segments): ReactNode {
  const text = textOf(segments);
  const title = titleOf(mark, text);
  return (
    <a
      key={startOf(segments)}
      data-of={mark.kind}
      href={technologyAddress(mark.technology.slug)}
      {...(title && { title })}
      data-made={mark.correction ? "by-hand" : undefined}
    >
      {text}
    </a>
  );
}

/** Who made the mark as it is, or what it stands for where the words are others. */
function titleOf({ correction, technology }: NoteMark, text: string): string | null {
  if (correction) return `${correction.what} by ${correction.person}`;
  return text === technology.name ? null : technology.name;
}

function textOf(segments: Segments): string {
  return segments.map(({ text }) => text).join("");
}

function startOf(segments: Segments): number {
  return segments[0]?.start ?? 0;
}
