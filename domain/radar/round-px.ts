/** A length or a place to so many digits after the point: finer than any screen, and shorter to send. */
export function roundPx(value: number, digits = 1): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
