import { arc } from "d3";
import type { Cell } from "@/domain/radar/cell";
import { roundPx } from "@/domain/radar/round-px";

const drawArc = arc<Cell>().digits(1);

/** A cell's outline as an SVG path. */
export function cellPath(cell: Cell): string {
  return drawArc(cell) ?? "";
}

/**
 * The line that a quadrant's name is set on, around the outermost ring: clockwise on the upper half, the other way on the
 * lower one, so that no name stands on its head. `capHeight` moves the lower ones out by the height of their letters.
 */
export function namePath(startAngle: number, endAngle: number, radius: number, capHeight: number): string {
  const isUpper = Math.cos((startAngle + endAngle) / 2) > -0.001;
  const reach = isUpper ? radius : radius + capHeight;
  const [from, to] = isUpper ? [startAngle, endAngle] : [endAngle, startAngle];
  const at = (angle: number) => `${roundPx(reach * Math.sin(angle))} ${roundPx(-reach * Math.cos(angle))}`;
  return `M${at(from)}A${reach} ${reach} 0 0 ${isUpper ? 1 : 0} ${at(to)}`;
}
