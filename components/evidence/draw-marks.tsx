import { Fragment, type ReactNode } from "react";
import { type Run, runsOfMarks } from "@/domain/notes/text/runs-of-marks";
import { findRing } from "@/domain/radar/find-ring";
import type { NoteMark } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { QUOTE_FRAGMENT, technologyAddress } from "./addresses";
import type { ShownSegment } from "./markdown/reveal-marks";
import type { PageMark } from "./note-marks";
import styles from "./note-text.module.css";

type Segments = readonly ShownSegment[];

export interface Drawing {
  readonly rings: readonly RingDefinition[];
  /** Where each mark shows first: that piece alone carries the id that an address leads to, however the mark is cut. */
  readonly firstOf: ReadonlyMap<PageMark, number>;
  /** Whether a talk's line looks like a heading of its own, for want of an element that is one. */
  readonly headingLook?: boolean;
}

/**
 * Text with its marks. It goes into the page as text alone, whatever it holds; marks that cross are nested heading, followed
 * sentence, verdict, mention. What does not show is there all the same, so that offsets in the page are offsets in the note.
 */
export function drawMarks(segments: Segments, drawing: Drawing): ReactNode[] {
  return runsOf(segments, "heading").map((run): ReactNode => {
    const inner = drawFollowed(run.segments, drawing);
    const start = startOf(run.segments);
    if (run.mark?.kind !== "heading") return <Fragment key={start}>{inner}</Fragment>;
    const id = isFirst(run.mark, run.segments, drawing) ? run.mark.anchor : undefined;
    return (
      <strong key={start} id={id} className={drawing.headingLook === false ? styles.talkLine : styles.heading}>
        {inner}
      </strong>
    );
  });
}

function drawFollowed(segments: Segments, drawing: Drawing): ReactNode[] {
  return runsOf(segments, "followed").map((run): ReactNode => {
    const inner = drawVerdicts(run.segments, drawing.rings);
    const start = startOf(run.segments);
    if (!run.mark) return <Fragment key={start}>{inner}</Fragment>;
    const target = isFirst(run.mark, run.segments, drawing) ? { id: QUOTE_FRAGMENT, tabIndex: -1 } : {};
    return (
      <mark key={start} {...target} className={styles.followed}>
        {inner}
      </mark>
    );
  });
}

function drawVerdicts(segments: Segments, rings: readonly RingDefinition[]): ReactNode[] {
  return runsOf(segments, "verdict").map((run): ReactNode => {
    const within = run.segments;
    const start = startOf(within);
    if (run.mark?.kind !== "verdict") return <Fragment key={start}>{drawMentions(within)}</Fragment>;
    const ring = findRing(rings, run.mark.ring ?? "");
    const holdsMention = within.some(({ marks }) => marks.some(({ kind }) => kind === "mention"));
    return (
      <mark key={start} data-ring={ring.position} data-says={`says ${ring.name} of ${run.mark.technology.name}`}>
        {holdsMention ? drawMentions(within) : link(run.mark, within)}
      </mark>
    );
  });
}

function drawMentions(segments: Segments): ReactNode[] {
  return runsOf(segments, "mention").map((run) => {
    const within = run.segments;
    return run.mark?.kind === "mention" ? (
      link(run.mark, within)
    ) : (
      <Fragment key={startOf(within)}>{drawWords(within)}</Fragment>
    );
  });
}

function link(mark: NoteMark, segments: Segments): ReactNode {
  const words = segments.map(({ text, shown }) => (shown === "hidden" ? "" : text)).join("");
  // What does not show is no link: there would be nothing to see of it.
  if (words === "") return <Fragment key={startOf(segments)}>{drawWords(segments)}</Fragment>;
  const title = titleOf(mark, words);
  return (
    <a
      key={startOf(segments)}
      data-of={mark.kind}
      href={technologyAddress(mark.technology.slug)}
      {...(title && { title })}
      data-made={mark.correction ? "by-hand" : undefined}
    >
      {drawWords(segments)}
    </a>
  );
}

/** Who made the mark as it is, or what it stands for where the words are others. */
function titleOf({ correction, technology }: NoteMark, text: string): string | null {
  if (correction) return `${correction.what} by ${correction.person}`;
  return text === technology.name ? null : technology.name;
}

/** A single string where nothing is hidden, as nearly everywhere. */
function drawWords(segments: Segments): ReactNode {
  if (segments.every(({ shown }) => shown === "as-written")) return segments.map(({ text }) => text).join("");
  return segments.map(({ start, text, shown }) => {
    if (shown === "as-written") return text;
    return (
      <span key={start} data-shown={shown === "hidden" ? undefined : shown.as}>
        <span hidden>{text}</span>
      </span>
    );
  });
}

function runsOf(segments: Segments, wanted: PageMark["kind"]): readonly Run<PageMark, ShownSegment>[] {
  return runsOfMarks<PageMark, ShownSegment>(segments, ({ kind }) => kind === wanted);
}

function isFirst(mark: PageMark, segments: Segments, { firstOf }: Drawing): boolean {
  const first = firstOf.get(mark);
  return segments.some(({ start }) => start === first);
}

function startOf(segments: readonly { readonly start: number }[]): number {
  return segments[0]?.start ?? 0;
}
