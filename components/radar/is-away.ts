/** True where another quadrant is zoomed into. */
export function isAway(quadrant: string, zoomed: string | null): boolean {
  return zoomed !== null && quadrant !== zoomed;
}
