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

const LINE_HEIGHTS: Readonly<Record<LegendLine<unknown>["kind"], number>> = { quadrant: 34, ring: 26, entry: 22 };
/** A picture is no wider than so many times its height: one that is wider is a strip. */
const MOST_ASPECT = 1.9;

/** What of the picture is fixed, in px. */
export interface LegendFrame {
  readonly columnWidth: number;
  /** Of what stands beside the legend, edges included. */
  readonly besideWidth: number;
  readonly besideHeight: number;
  /** Of what stands above it. */
  readonly aboveHeight: number;
}

/**
 * Lays lines out in columns of about the same height: the least height with which the picture is no strip. A heading never
 * stands at the foot of a column.
 */
export function placeLegend<Entry>(lines: readonly LegendLine<Entry>[], frame: LegendFrame): PlacedLegend<Entry> {
  for (let height = LINE_HEIGHTS.quadrant; ; height += LINE_HEIGHTS.entry) {
    const legend = fillColumns(lines, height, frame.columnWidth);
    const whole = Math.max(frame.besideHeight, frame.aboveHeight + legend.height);
    if (frame.besideWidth + legend.width <= MOST_ASPECT * whole) return legend;
  }
}

function fillColumns<Entry>(
  lines: readonly LegendLine<Entry>[],
  height: number,
  columnWidth: number,
): PlacedLegend<Entry> {
  const placed: PlacedLine<Entry>[] = [];
  let [column, top, tallest] = [0, 0, 0];
  for (const [index, line] of lines.entries()) {
    if (top > 0 && top + heightWithNext(lines, index) > height) [column, top] = [column + 1, 0];
    const lineHeight = LINE_HEIGHTS[line.kind];
    placed.push({ ...line, x: column * columnWidth, y: top + lineHeight / 2 });
    top += lineHeight;
    tallest = Math.max(tallest, top);
  }
  return { lines: placed, width: lines.length === 0 ? 0 : (column + 1) * columnWidth, height: tallest };
}

/** Of a line, and of those after it that it must not be parted from. */
function heightWithNext<Entry>(lines: readonly LegendLine<Entry>[], index: number): number {
  const line = lines[index];
  if (!line) return 0;
  const own = LINE_HEIGHTS[line.kind];
  return line.kind === "entry" ? own : own + heightWithNext(lines, index + 1);
}
