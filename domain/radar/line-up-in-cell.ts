import { areaOfCell, type Box, boxOfCell, type Cell, type CellTest, createCellTest, type Point } from "./cell";
import { roundPx } from "./round-px";
import { seedOfSlug } from "./slug-seed";

/** By how much blips shrink at a time where a cell cannot hold them. */
const SHRINK = 0.95;
/** Between squares, so that rounding never makes two of them touch. */
const GAP_PX = 0.1;
const SCAN_STEPS_PER_SIDE = 16;

/** Places in order of the slugs, with the side of the squares that fits them all. */
export interface LinedUp {
  readonly points: readonly Point[];
  readonly side: number;
}

/**
 * Fills a crowded cell row by row with squares that cannot overlap, each blip taking the free one nearest to where its
 * slug's draw points. Where there are too few squares they shrink until there are enough: no number of blips is too many.
 *
 * @param slugs in order of rank
 * @param fullSide side of the squares, in px, before any shrinking
 */
export function lineUpInCell(cell: Cell, slugs: readonly string[], fullSide: number): LinedUp {
  const cellTest = createCellTest(cell);
  const box = boxOfCell(cell);
  let pitch = firstPitch(areaOfCell(cell) / Math.max(1, slugs.length), fullSide + GAP_PX);
  let slots = findSlots(cellTest, box, pitch);
  while (slots.length < slugs.length) {
    pitch *= SHRINK;
    slots = findSlots(cellTest, box, pitch);
  }
  return { points: takeSlots(slots, slugs), side: roundPx(pitch - GAP_PX, 2) };
}

/** The first pitch, going down by equal steps, at which the squares do not ask for more than the whole cell. */
function firstPitch(areaPerBlip: number, fullPitch: number): number {
  const steps = Math.ceil(Math.log(Math.sqrt(areaPerBlip) / fullPitch) / Math.log(SHRINK));
  return fullPitch * SHRINK ** Math.max(0, steps);
}

/** Rows of squares of this side, top to bottom, spread evenly over what each row has room for. */
function findSlots(cellTest: CellTest, box: Box, side: number): readonly Point[] {
  const slots: Point[] = [];
  const step = side / SCAN_STEPS_PER_SIDE;
  let y = box.top;
  while (y < box.bottom) {
    const row = findRow(cellTest, box, y, side);
    slots.push(...row);
    y += row.length > 0 ? side : step;
  }
  return slots;
}

function findRow({ fits }: CellTest, box: Box, y: number, side: number): readonly Point[] {
  const step = side / SCAN_STEPS_PER_SIDE;
  const row: Point[] = [];
  let from: number | null = null;
  let last = 0;
  for (let x = box.left; x <= box.right + step; x += step) {
    if (fits(x, y, side / 2, side / 2)) {
      from ??= x;
      last = x;
    } else if (from !== null) {
      row.push(...spreadEvenly(from, last, y, side));
      from = null;
    }
  }
  return row;
}

function spreadEvenly(from: number, to: number, y: number, side: number): readonly Point[] {
  const count = Math.floor((to - from) / side + 1e-9) + 1;
  const pitch = count > 1 ? (to - from) / (count - 1) : 0;
  return Array.from({ length: count }, (_, index) => ({ x: roundPx(from + index * pitch, 2), y: roundPx(y, 2) }));
}

function takeSlots(slots: readonly Point[], slugs: readonly string[]): readonly Point[] {
  const free = [...slots];
  return slugs.map((slug) => {
    const { along, across } = seedOfSlug(slug);
    const wish = slots[Math.floor(((along + across) % 1) * slots.length)];
    const [taken] = free.splice(wish ? nearest(free, wish) : 0, 1);
    if (!taken) throw new Error("A cell was lined up with fewer places than blips.");
    return taken;
  });
}

function nearest(points: readonly Point[], wish: Point): number {
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [index, point] of points.entries()) {
    const distance = (point.x - wish.x) ** 2 + (point.y - wish.y) ** 2;
    if (distance < bestDistance) {
      best = index;
      bestDistance = distance;
    }
  }
  return best;
}
