const SIZE = 14;

/** Below 1 so that the centre is large enough to be seen at the size of a letter. */
const SPREAD = 0.75;

export interface RingGlyphProps {
  /** From the centre, 0 first. */
  readonly position: number;
  readonly ringCount: number;
}

/** A quarter of a small radar with one ring filled: tells rings apart where colour can't. */
export function RingGlyph({ position, ringCount }: RingGlyphProps) {
  const bands = Math.max(ringCount, position + 1);
  const radiusAt = (band: number) => Number((SIZE * (band / bands) ** SPREAD).toFixed(2));
  return (
    <svg viewBox="0 -15 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path d={quarterBand(0, SIZE)} fill="none" stroke="currentColor" strokeWidth="1" opacity="0.6" />
      <path d={quarterBand(radiusAt(position), radiusAt(position + 1))} fill="currentColor" />
    </svg>
  );
}

/** The part between two radii of the quarter to the upper right of (1, 0). */
function quarterBand(inner: number, outer: number): string {
  const arc = (radius: number, sweep: 0 | 1) => `A${radius} ${radius} 0 0 ${sweep}`;
  return `M1 ${-inner}V${-outer}${arc(outer, 1)} ${1 + outer} 0H${1 + inner}${inner > 0 ? `${arc(inner, 0)} 1 ${-inner}` : ""}Z`;
}
