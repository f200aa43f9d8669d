const OUTER_RADIUS = 7;
const BAND_WIDTH = 2.5;

export interface RingGlyphProps {
  /** From the centre, 0 first. */
  readonly position: number;
  readonly ringCount: number;
}

/** A small radar with one ring drawn bold: tells rings apart where colour can't. */
export function RingGlyph({ position, ringCount }: RingGlyphProps) {
  const radius = position === 0 ? 0 : (position / Math.max(ringCount - 1, 1)) * (OUTER_RADIUS - BAND_WIDTH / 2);
  return (
    <svg viewBox="-8 -8 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <circle r={OUTER_RADIUS} fill="none" stroke="currentColor" strokeWidth="1" opacity="0.45" />
      {position === 0 ? (
        <circle r={BAND_WIDTH + 0.75} fill="currentColor" />
      ) : (
        <circle r={radius} fill="none" stroke="currentColor" strokeWidth={BAND_WIDTH} />
      )}
    </svg>
  );
}
