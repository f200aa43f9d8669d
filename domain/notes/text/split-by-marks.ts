import type { Span } from "@/domain/notes/span";

/** A piece of text over which the same marks lie from its first character to its last. */
export interface Segment<Mark> {
  readonly start: number;
  readonly text: string;
  /** In the order that they were given. */
  readonly marks: readonly Mark[];
}

/**
 * Cuts text wherever a mark starts or ends, so that marks that overlap can be drawn side by side.
 * The segments' texts joined are `text`. Marks are offsets into `text`; what lies outside of it is cut off, and
 * marks that cover nothing are dropped.
 */
export function splitByMarks<Mark extends { readonly span: Span }>(
  text: string,
  marks: readonly Mark[],
): readonly Segment<Mark>[] {
  const visible = marks.filter(({ span }) => Math.max(span.start, 0) < Math.min(span.end, text.length));
  const byStart = [...visible].sort((a, b) => a.span.start - b.span.start);
  const rank = new Map(visible.map((mark, index) => [mark, index]));
  const segments: Segment<Mark>[] = [];
  let active: Mark[] = [];
  let next = 0;
  for (const [start, end] of pairs(cutsOf(text, visible))) {
    active = active.filter(({ span }) => span.end > start);
    for (let mark = byStart[next]; mark && mark.span.start <= start; mark = byStart[++next]) active.push(mark);
    const ordered = [...active].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    segments.push({ start, text: text.slice(start, end), marks: ordered });
  }
  return segments;
}

/** Every offset at which something starts or ends, from 0 to the text's length, ascending and without repeats. */
function cutsOf(text: string, marks: readonly { readonly span: Span }[]): readonly number[] {
  const cuts = new Set([0, text.length]);
  for (const { span } of marks) cuts.add(Math.max(span.start, 0)).add(Math.min(span.end, text.length));
  return [...cuts].sort((a, b) => a - b);
}

function* pairs(cuts: readonly number[]): Generator<readonly [number, number]> {
  let from: number | undefined;
  for (const to of cuts) {
    if (from !== undefined) yield [from, to];
    from = to;
  }
}
