/** An upright rectangle by its edges, in px from the radar's centre, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where one ring and one quadrant meet. Angles are radians clockwise from twelve o'clock, as in d3's arcs. */
export interface Cell {
  readonly innerRadius: number;
  readonly outerRadius: number;
  readonly startAngle: number;
  readonly endAngle: number;
  /** What blips leave free: the names of the rings. */
  readonly keepOut: readonly Box[];
}

/** A point of the radar, in px from its centre, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cell with what is asked of it over and over, worked out once. */
export interface CellTest {
  /** True where the upright rectangle around (x, y) lies wholly in the cell, clear of its edges. */
  readonly fits: (x: number, y: number, halfWidth: number, halfHeight: number) => boolean;
}

const EDGE_GAP_PX = 1.5;

/**
 * Prepares the question whether a rectangle fits a cell. The sector may be no wider than half a turn.
 * Rectangles rather than discs, for a square is what a pointer's target of 24 by 24 px is.
 */
export function createCellTest(cell: Cell): CellTest {
  const start = { x: Math.cos(cell.startAngle), y: Math.sin(cell.startAngle) };
  const end = { x: -Math.cos(cell.endAngle), y: -Math.sin(cell.endAngle) };
  const outer = (cell.outerRadius - EDGE_GAP_PX) ** 2;
  const inner = cell.innerRadius === 0 ? 0 : (cell.innerRadius + EDGE_GAP_PX) ** 2;
  const fits = (x: number, y: number, halfWidth: number, halfHeight: number): boolean => {
    const across = Math.abs(x);
    const down = Math.abs(y);
    if ((across + halfWidth) ** 2 + (down + halfHeight) ** 2 > outer) return false;
    if (Math.max(0, across - halfWidth) ** 2 + Math.max(0, down - halfHeight) ** 2 < inner) return false;
    if (!isBeyond(start, x, y, halfWidth, halfHeight) || !isBeyond(end, x, y, halfWidth, halfHeight)) return false;
    const box = boxAround(x, y, halfWidth, halfHeight);
    return cell.keepOut.every((kept) => !boxesTouch(kept, box));
  };
  return { fits };
}

/** True where all of the rectangle lies on the side of a line through the centre that its normal points to. */
function isBeyond(normal: Point, x: number, y: number, halfWidth: number, halfHeight: number): boolean {
  const reach = halfWidth * Math.abs(normal.x) + halfHeight * Math.abs(normal.y);
  return x * normal.x + y * normal.y >= reach + EDGE_GAP_PX;
}

export function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

export function boxesTouch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The area of a cell in px², without regard to what it keeps free. */
export function areaOfCell(cell: Cell): number {
  return ((cell.endAngle - cell.startAngle) * (cell.outerRadius ** 2 - cell.innerRadius ** 2)) / 2;
}

/** The smallest upright rectangle around a cell. */
export function boxOfCell(cell: Cell): Box {
  const quarter = Math.PI / 2;
  const angles = [cell.startAngle, cell.endAngle];
  for (let turn = Math.ceil(cell.startAngle / quarter); turn * quarter < cell.endAngle; turn += 1) {
    angles.push(turn * quarter);
  }
  const corners = angles.flatMap((angle) =>
    [cell.innerRadius, cell.outerRadius].map((radius) => ({
      x: radius * Math.sin(angle),
      y: -radius * Math.cos(angle),
    })),
  );
  const across = corners.map(({ x }) => x);
  const down = corners.map(({ y }) => y);
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) };
}
