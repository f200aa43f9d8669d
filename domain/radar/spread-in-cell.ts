import { areaOfCell, boxOfCell, type Cell, createCellTest, type Point } from "./cell";
import { roundPx } from "./round-px";
import { seedOfSlug } from "./slug-seed";

/** Turns by which no two steps of a spiral line up: the golden angle. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const STEP_SHARE = 0.3;
/** Of a cell's area, what squares that wish to keep their distance may take; beyond, they start to push each other far. */
const LOOSE_DENSITY = 0.34;
const TIGHT_DENSITY = 0.56;
const MAX_SPACING_SHARE = 2.2;

/**
 * Gives each blip the free spot nearest to the one that its slug asks for. Blips take turns by their slugs' rank, so one
 * more or one less moves only those that it crowds. Returns null where the cell is too full for that.
 *
 * @param slugs in order of rank
 * @param side of the squares, in px
 */
export function spreadInCell(cell: Cell, slugs: readonly string[], side: number): readonly Point[] | null {
  const area = areaOfCell(cell);
  if (slugs.length * side * side > TIGHT_DENSITY * area) return null;
  const comfortable = comfortableSpacing(area, slugs.length, side);
  const spacings = [comfortable, (comfortable + side) / 2, side];
  const { fits } = createCellTest(cell);
  const placed: Point[] = [];
  for (const slug of slugs) {
    const spot = findSpot(cell, slug, spacings, (point, spacing) => {
      return fits(point.x, point.y, side / 2, side / 2) && placed.every((other) => areApart(point, other, spacing));
    });
    if (!spot) return null;
    placed.push(spot);
  }
  return placed;
}

/** The distance that blips keep while there is room. It follows their number in doublings, so that it seldom changes. */
function comfortableSpacing(area: number, blips: number, side: number): number {
  const atMost = 2 ** Math.ceil(Math.log2(Math.max(4, blips)));
  const spacing = Math.sqrt((LOOSE_DENSITY * area) / atMost);
  return Math.max(side, Math.min(spacing, side * MAX_SPACING_SHARE));
}

function findSpot(
  cell: Cell,
  slug: string,
  spacings: readonly number[],
  isFree: (point: Point, spacing: number) => boolean,
): Point | null {
  const seed = seedOfSlug(slug);
  const wish = preferredPoint(cell, seed.along, seed.across);
  const box = boxOfCell(cell);
  const farthest = Math.hypot(box.right - box.left, box.bottom - box.top);
  for (const spacing of spacings) {
    const step = spacing * STEP_SHARE;
    const tries = (farthest / step) ** 2;
    for (let index = 0; index < tries; index += 1) {
      // Rounded before any question is asked of it, so that the last bits of a sine decide nothing.
      const reach = step * Math.sqrt(index);
      const angle = index * GOLDEN_ANGLE + seed.along;
      const point = { x: roundPx(wish.x + reach * Math.cos(angle)), y: roundPx(wish.y + reach * Math.sin(angle)) };
      if (isFree(point, spacing)) return point;
    }
  }
  return null;
}

/** Every part of the cell is asked for alike: the radius is drawn by area. */
function preferredPoint(cell: Cell, along: number, across: number): Point {
  const angle = cell.startAngle + along * (cell.endAngle - cell.startAngle);
  const radius = Math.sqrt(cell.innerRadius ** 2 + across * (cell.outerRadius ** 2 - cell.innerRadius ** 2));
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

function areApart(a: Point, b: Point, spacing: number): boolean {
  return Math.abs(a.x - b.x) >= spacing || Math.abs(a.y - b.y) >= spacing;
}
