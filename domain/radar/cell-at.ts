import type { Point } from "./cell";
import type { RadarSectors } from "./sectors";

/** Positions of the quadrant and the ring under a point, or null outside the radar. */
export function findCellAt(sectors: RadarSectors, point: Point): { quadrant: number; ring: number } | null {
  const ring = sectors.ringRadii.findIndex((radius) => Math.hypot(point.x, point.y) <= radius);
  const angle = (Math.atan2(point.x, -point.y) + 2 * Math.PI) % (2 * Math.PI);
  const quadrant = sectors.quadrantAngles.findIndex(({ start, end }) => start <= angle && angle < end);
  return ring < 0 || quadrant < 0 ? null : { quadrant, ring };
}
