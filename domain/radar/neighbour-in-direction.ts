import type { Point } from "./cell";

export type Direction = "left" | "right" | "up" | "down";

const VECTORS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** How much worse a px off the way is than one along it. */
const SIDEWAYS_COST = 2;

/** The slug of the nearest blip in a direction, those straight ahead first; null where there is none. */
export function findNeighbour(points: ReadonlyMap<string, Point>, from: string, direction: Direction): string | null {
  const origin = points.get(from);
  if (!origin) return null;
  const way = VECTORS[direction];
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [slug, { x, y }] of points) {
    const ahead = (x - origin.x) * way.x + (y - origin.y) * way.y;
    const aside = Math.abs((x - origin.x) * way.y) + Math.abs((y - origin.y) * way.x);
    const cost = ahead + SIDEWAYS_COST * aside;
    if (ahead <= 0 || cost >= bestCost) continue;
    best = slug;
    bestCost = cost;
  }
  return best;
}
