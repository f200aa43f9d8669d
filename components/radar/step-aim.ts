import type { DrawnRadar } from "./drawn-radar";
import type { CellPosition } from "./mark-landing";

/** The cell that a blip is to go to, while keys choose it. */
export interface Aim extends CellPosition {
  readonly slug: string;
}

/** The cell that a blip stands in; null where it is not on the radar. */
export function aimOf({ blips, quadrants, rings }: DrawnRadar, slug: string): Aim | null {
  const blip = blips.find((each) => each.slug === slug);
  if (!blip) return null;
  return { slug, quadrant: quadrants.indexOf(blip.quadrantDefinition), ring: rings.indexOf(blip.ringDefinition) };
}

export function isAtHome(radar: DrawnRadar, { slug, quadrant, ring }: Aim): boolean {
  const home = aimOf(radar, slug);
  return home?.quadrant === quadrant && home.ring === ring;
}

/** By key: how many rings out, and how many quadrants clockwise. */
const STEPS: Readonly<Record<string, { readonly rings: number; readonly quadrants: number }>> = {
  ArrowUp: { rings: -1, quadrants: 0 },
  ArrowDown: { rings: 1, quadrants: 0 },
  ArrowLeft: { rings: 0, quadrants: -1 },
  ArrowRight: { rings: 0, quadrants: 1 },
};

/** The next cell: up is a ring inwards, down one outwards, right a quadrant clockwise. Null for keys that choose none. */
export function stepAim({ quadrants, rings }: DrawnRadar, aim: Aim, key: string): Aim | null {
  const step = STEPS[key];
  if (!step) return null;
  const ring = Math.max(0, Math.min(rings.length - 1, aim.ring + step.rings));
  const quadrant = (aim.quadrant + step.quadrants + quadrants.length) % quadrants.length;
  return { ...aim, ring, quadrant };
}
