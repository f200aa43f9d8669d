import { type BoxIndex, createBoxIndex } from "./box-index";
import { boxAround, type Cell, type CellTest, createCellTest } from "./cell";
import { labelsAway, labelsBeside, type Named, type PlacedLabel } from "./label-candidates";
import type { PlacedRadar } from "./place-blips";
import type { RadarSectors } from "./sectors";

/** A blip whose name should stand beside it; `quadrant` and `ring` are positions. */
export interface BlipToLabel {
  readonly slug: string;
  readonly name: string;
  readonly quadrant: number;
  readonly ring: number;
}

/** How large things are drawn, in px of the radar: a zoomed radar draws its blips and names smaller in these. */
export interface LabelSizes {
  readonly fontPx: number;
  /** Of a blip's side, how much its mark takes. */
  readonly markShare: number;
  /** Whether names that find no room beside their blip may stand away from it, with a line between. */
  readonly mayStandAway: boolean;
}

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
  const marks = [...placed.blips.values()].map(({ x, y, side }) => {
    const half = (side * sizes.markShare) / 2;
    return boxAround(x, y, half, half);
  });
  const taken = createBoxIndex([...marks, ...placed.sectors.ringNames.map(({ box }) => box)]);
  const bounds = createBounds(placed.sectors);
  const labels = new Map<string, PlacedLabel>();
  const give = (choose: (blip: BlipToLabel, named: Named) => PlacedLabel | undefined) => {
    for (const blip of blips) {
      const spot = placed.blips.get(blip.slug);
      if (!spot || labels.has(blip.slug)) continue;
      const label = choose(blip, { x: spot.x, y: spot.y, half: (spot.side * sizes.markShare) / 2, name: blip.name });
      if (!label) continue;
      taken.add(label.box);
      labels.set(blip.slug, label);
    }
  };
  give((blip, named) => {
    const beside = labelsBeside(named, sizes.fontPx);
    return beside.find(isFree(bounds.cell(blip), taken)) ?? beside.find(isFree(bounds.quadrant(blip), taken));
  });
  if (sizes.mayStandAway) {
    give((blip, named) => labelsAway(named, sizes.fontPx).find(isFree(bounds.quadrant(blip), taken)));
  }
  return labels;
}

/** Of the way along its line, where a label away from its blip is looked at for what the line would cross. */
const LINE_CHECKS = [0.2, 0.35, 0.5, 0.65, 0.8, 0.95] as const;

function isFree({ fits }: CellTest, taken: BoxIndex): (label: PlacedLabel) => boolean {
  return ({ box, line }) => {
    const [halfWidth, halfHeight] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
    if (!fits(box.left + halfWidth, box.top + halfHeight, halfWidth, halfHeight) || taken.touches(box)) return false;
    if (!line) return true;
    const { from, to } = line;
    return LINE_CHECKS.every((share) => {
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
      return !taken.touches(boxAround(x, y, 0.5, 0.5));
    });
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
