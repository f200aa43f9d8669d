/** A half-open range of UTF-16 offsets in a note's untouched text: `text.slice(start, end)` is what it stands for. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span stands for. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True where `inner` lies wholly within `outer` (equal spans included). */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
