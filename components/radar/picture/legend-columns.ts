/** A line of the legend below or beside the circle. */
export interface LegendLine<Entry> {
  readonly kind: "quadrant" | "ring" | "entry";
  readonly entry: Entry;
}

/** A line with its place: from the legend's upper left corner to the left end of the line's middle, in px. */
export interface PlacedLine<Entry> extends LegendLine<Entry> {
  readonly x: number;
  readonly y: number;
}

export interface PlacedLegend<Entry> {
  readonly lines: readonly PlacedLine<Entry>[];
  readonly width: number;
  readonly height: number;
}

export const COLUMN_WIDTH_PX = 208;
const LINE_HEIGHTS: Readonly<Record<LegendLine<unknown>["kind"], number>> = { quadrant: 34, ring: 26, entry: 22 };
/** No wider than so many times its height: such a picture is a strip. */
const MOST_ASPECT = 1.9;

/**
 * Lays lines out in columns, as many as it takes to be about as tall as the circle, and taller where the picture would be a
 * strip otherwise. A heading never stands at the foot of a column.
 *
 * @param besidesWidth width of what stands beside the legend, in px
 * @param leastHeight its height
 */
export function placeLegend<Entry>(
  lines: readonly LegendLine<Entry>[],
  besidesWidth: number,
  leastHeight: number,
): PlacedLegend<Entry> {
  for (let height = leastHeight; ; height *= 1.1) {
    const legend = fillColumns(lines, height);
    if (besidesWidth + legend.width <= MOST_ASPECT * Math.max(height, leastHeight)) return legend;
  }
}

function fillColumns<Entry>(lines: readonly LegendLine<Entry>[], height: number): PlacedLegend<Entry> {
  const placed: PlacedLine<Entry>[] = [];
  let [column, top, tallest] = [0, 0, 0];
  for (const [index, line] of lines.entries()) {
    if (top > 0 && top + heightWithNext(lines, index) > height) [column, top] = [column + 1, 0];
    const lineHeight = LINE_HEIGHTS[line.kind];
    placed.push({ ...line, x: column * COLUMN_WIDTH_PX, y: top + lineHeight / 2 });
    top += lineHeight;
    tallest = Math.max(tallest, top);
  }
  return { lines: placed, width: lines.length === 0 ? 0 : (column + 1) * COLUMN_WIDTH_PX, height: tallest };
}

/** Of a line, and of those after it that it must not be parted from. */
function heightWithNext<Entry>(lines: readonly LegendLine<Entry>[], index: number): number {
  const line = lines[index];
  if (!line) return 0;
  const own = LINE_HEIGHTS[line.kind];
  return line.kind === "entry" ? own : own + heightWithNext(lines, index + 1);
}
