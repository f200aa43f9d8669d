import type { Segment } from "./split-by-marks";

/** Neighbouring segments that lie under the same mark of a kind, or under none. */
export interface Run<Mark, Piece extends Segment<Mark> = Segment<Mark>> {
  readonly mark: Mark | null;
  /** Never empty. */
  readonly segments: readonly Piece[];
}

/**
 * Puts neighbouring segments together that share a mark of one kind, so that what was cut for other marks' sake is drawn
 * as one. Where two marks of the kind overlap, the first given covers the text.
 */
export function runsOfMarks<Mark, Piece extends Segment<Mark> = Segment<Mark>>(
  segments: readonly (Piece & Segment<Mark>)[],
  isOfKind: (mark: Mark) => boolean,
): readonly Run<Mark, Piece>[] {
  const runs: { mark: Mark | null; segments: Piece[] }[] = [];
  for (const segment of segments) {
    const mark = segment.marks.find(isOfKind) ?? null;
    const last = runs.at(-1);
    if (last && last.mark === mark) last.segments.push(segment);
    else runs.push({ mark, segments: [segment] });
  }
  return runs;
}
