import { boxOfCell } from "@/domain/radar/cell";
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
