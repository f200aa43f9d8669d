import type { Cell } from "@/domain/radar/cell";
import { roundPx } from "@/domain/radar/round-px";

/** A cell's outline as an SVG path: along its outer arc, back along its inner one, or to the centre. */
export function cellPath({ innerRadius, outerRadius, startAngle, endAngle }: Cell): string {
  const large = endAngle - startAngle > Math.PI ? 1 : 0;
  const outer = `M${pointAt(outerRadius, startAngle)}A${outerRadius} ${outerRadius} 0 ${large} 1 ${pointAt(outerRadius, endAngle)}`;
  if (innerRadius === 0) return `${outer}L0 0Z`;
  return `${outer}L${pointAt(innerRadius, endAngle)}A${innerRadius} ${innerRadius} 0 ${large} 0 ${pointAt(innerRadius, startAngle)}Z`;
}

/** Angles are clockwise from twelve o'clock. */
function pointAt(radius: number, angle: number): string {
  return `${roundPx(radius * Math.sin(angle))} ${roundPx(-radius * Math.cos(angle))}`;
}

/**
 * The line that a quadrant's name is set on, around the outermost ring: clockwise on the upper half, the other way on the
 * lower one, so that no name stands on its head. `capHeight` moves the lower ones out by the height of their letters.
 */
export function namePath(startAngle: number, endAngle: number, radius: number, capHeight: number): string {
  const isUpper = Math.cos((startAngle + endAngle) / 2) > -0.001;
  const reach = isUpper ? radius : radius + capHeight;
  const [from, to] = isUpper ? [startAngle, endAngle] : [endAngle, startAngle];
  return `M${pointAt(reach, from)}A${reach} ${reach} 0 0 ${isUpper ? 1 : 0} ${pointAt(reach, to)}`;
}
