import { type BoxIndex, createBoxIndex } from "./box-index";
import { type Box, boxAround, type Cell, type CellTest, createCellTest } from "./cell";
import type { PlacedRadar } from "./place-blips";
import { roundPx } from "./round-px";
import type { RadarSectors } from "./sectors";
import { estimateTextWidthPx } from "./text-width";

/** A blip whose name should stand beside it; `quadrant` and `ring` are positions. */
export interface BlipToLabel {
  readonly slug: string;
  readonly name: string;
  readonly quadrant: number;
  readonly ring: number;
}

/** A name's place: where its text is anchored, on the middle of its line, and the box that it takes. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
}

/** How large things are drawn, in px of the radar: a zoomed radar draws its blips and names smaller in these. */
export interface LabelSizes {
  readonly fontPx: number;
  /** Of a blip's side, how much its mark takes. */
  readonly markShare: number;
}

const LINE_HEIGHT = 1.25;
const GAP_EM = 0.3;

/**
 * Puts names beside their blips where they touch no blip, no other name and no name of a ring: in the blip's own cell
 * where that is possible, else anywhere in its quadrant. Names without such a place are left out.
 *
 * @param blips those that matter most first, for they choose first
 * @returns by slug
 */
export function placeLabels(
  placed: PlacedRadar,
  blips: readonly BlipToLabel[],
  sizes: LabelSizes,
): ReadonlyMap<string, PlacedLabel> {
  const marks = [...placed.blips.values()].map(({ x, y, side }) => markBox(x, y, side * sizes.markShare));
  const taken = createBoxIndex([...marks, ...placed.sectors.ringNames.map(({ box }) => box)]);
  const bounds = createBounds(placed.sectors);
  const labels = new Map<string, PlacedLabel>();
  for (const blip of blips) {
    const spot = placed.blips.get(blip.slug);
    if (!spot) continue;
    const candidates = candidatesAround(spot.x, spot.y, (spot.side * sizes.markShare) / 2, blip.name, sizes.fontPx);
    const label =
      candidates.find(isWithin(bounds.cell(blip), taken)) ?? candidates.find(isWithin(bounds.quadrant(blip), taken));
    if (!label) continue;
    taken.add(label.box);
    labels.set(blip.slug, label);
  }
  return labels;
}

function markBox(x: number, y: number, side: number): Box {
  return boxAround(x, y, side / 2, side / 2);
}

/** Left and right first, away from the centre line; then above and below; then aslant. */
function candidatesAround(x: number, y: number, half: number, name: string, fontPx: number): readonly PlacedLabel[] {
  const width = estimateTextWidthPx(name, fontPx);
  const halfHeight = (fontPx * LINE_HEIGHT) / 2;
  const gap = half + fontPx * GAP_EM;
  const right: PlacedLabel = labelAt("start", x + gap, y, width, halfHeight);
  const left: PlacedLabel = labelAt("end", x - gap, y, width, halfHeight);
  const above: PlacedLabel = labelAt("middle", x, y - half - halfHeight, width, halfHeight);
  const below: PlacedLabel = labelAt("middle", x, y + half + halfHeight, width, halfHeight);
  const aslant = [-1, 1].flatMap((side): PlacedLabel[] => [
    labelAt("start", x + half, y + side * (half + halfHeight), width, halfHeight),
    labelAt("end", x - half, y + side * (half + halfHeight), width, halfHeight),
  ]);
  return x >= 0 ? [right, left, below, above, ...aslant] : [left, right, below, above, ...aslant];
}

function labelAt(anchor: PlacedLabel["anchor"], x: number, y: number, width: number, halfHeight: number): PlacedLabel {
  const middle = { start: x + width / 2, middle: x, end: x - width / 2 }[anchor];
  return { x: roundPx(x), y: roundPx(y), anchor, box: boxAround(middle, y, width / 2, halfHeight) };
}

function isWithin({ fits }: CellTest, taken: BoxIndex): (label: PlacedLabel) => boolean {
  return ({ box }) => {
    const [halfWidth, halfHeight] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
    return fits(box.left + halfWidth, box.top + halfHeight, halfWidth, halfHeight) && !taken.touches(box);
  };
}

function createBounds({ cells, ringRadii }: RadarSectors) {
  const nowhere: CellTest = { fits: () => false };
  const byCell = cells.map((rings) => rings.map(createCellTest));
  const byQuadrant = cells.map((rings) =>
    rings.slice(0, 1).map((cell) => createCellTest(wholeQuadrant(cell, ringRadii))),
  );
  return {
    cell: ({ quadrant, ring }: BlipToLabel) => byCell[quadrant]?.[ring] ?? nowhere,
    quadrant: ({ quadrant }: BlipToLabel) => byQuadrant[quadrant]?.[0] ?? nowhere,
  };
}

function wholeQuadrant(innermost: Cell, ringRadii: readonly number[]): Cell {
  return { ...innermost, outerRadius: ringRadii.at(-1) ?? innermost.outerRadius, keepOut: [] };
}
