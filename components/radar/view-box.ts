import { boxOfCell, type Point } from "@/domain/radar/cell";
import { roundPx } from "@/domain/radar/round-px";
import { RADAR_SIDE_PX, type RadarSectors } from "@/domain/radar/sectors";

/** Part of the radar that is shown: its upper left corner and its side, in px of the radar. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Enough for the halves of ring names that stand on the line to the next quadrant. */
const EDGE_PX = 24;
/** As near as one can go: half a dozen blips across. */
export const LEAST_SIDE_PX = RADAR_SIDE_PX / 6;

/** The square that shows all of the radar, or one quadrant (by position) as large as can be. */
export function viewBoxOf(sectors: RadarSectors, quadrant: number | null): ViewBox {
  const half = RADAR_SIDE_PX / 2;
  const angles = quadrant === null ? undefined : sectors.quadrantAngles[quadrant];
  if (!angles) return { x: -half, y: -half, side: RADAR_SIDE_PX };
  const sector = { innerRadius: 0, outerRadius: half, startAngle: angles.start, endAngle: angles.end, keepOut: [] };
  const box = boxOfCell(sector);
  const side = Math.max(box.right - box.left, box.bottom - box.top) + 2 * EDGE_PX;
  return { x: (box.left + box.right - side) / 2, y: (box.top + box.bottom - side) / 2, side };
}

export function writeViewBox({ x, y, side }: ViewBox): string {
  return [x, y, side, side].map((length) => roundPx(length)).join(" ");
}

/** A view between two, `share` of the way (0 to 1). */
export function viewBoxBetween(from: ViewBox, to: ViewBox, share: number): ViewBox {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), side: mix(from.side, to.side) };
}

export function isSameView(a: ViewBox, b: ViewBox): boolean {
  return a.x === b.x && a.y === b.y && a.side === b.side;
}

/** The nearest view that lies within `base` and is not too near. */
export function keepWithin(base: ViewBox, { x, y, side }: ViewBox): ViewBox {
  const kept = Math.min(base.side, Math.max(LEAST_SIDE_PX, side));
  const clamp = (start: number, least: number) => Math.min(least + base.side - kept, Math.max(least, start));
  return { x: roundPx(clamp(x, base.x)), y: roundPx(clamp(y, base.y)), side: roundPx(kept) };
}

/** The view `factor` times as near (farther below 1), a point of it staying where it is on the screen. */
export function zoomBy(base: ViewBox, { x, y, side }: ViewBox, factor: number, still: Point): ViewBox {
  const next = Math.min(base.side, Math.max(LEAST_SIDE_PX, side / factor));
  const scale = next / side;
  return keepWithin(base, { x: still.x - (still.x - x) * scale, y: still.y - (still.y - y) * scale, side: next });
}

export function middleOf({ x, y, side }: ViewBox): Point {
  return { x: x + side / 2, y: y + side / 2 };
}

/** Whether a point is to be seen, with so much of the view's side around it. */
export function isInView({ x, y, side }: ViewBox, point: Point, marginShare = 0): boolean {
  const margin = side * marginShare;
  const isBetween = (value: number, start: number) => value >= start + margin && value <= start + side - margin;
  return isBetween(point.x, x) && isBetween(point.y, y);
}
