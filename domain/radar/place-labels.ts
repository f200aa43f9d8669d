import { type BoxIndex, createBoxIndex } from "./box-index";
import { type Box, boxAround, type Cell, type CellTest, createCellTest } from "./cell";
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
  const marks = markBoxes(placed, sizes.markShare, 0);
  const surroundings = markBoxes(placed, sizes.markShare, CLEARANCE_EM * sizes.fontPx);
  const near = createBoxIndex([...surroundings.values()]);
  const taken = createBoxIndex([...marks.values(), ...placed.sectors.ringNames.map(({ box }) => box)]);
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
    const clear = beside.filter(({ box }) => !near.touches(box, surroundings.get(blip.slug)));
    return clear.find(isFree(bounds.cell(blip), taken)) ?? clear.find(isFree(bounds.quadrant(blip), taken));
  });
  if (sizes.mayStandAway) {
    give((blip, named) =>
      labelsAway(named, sizes.fontPx).find(
        (label) => isFree(bounds.quadrant(blip), taken)(label) && !near.touches(label.box, surroundings.get(blip.slug)),
      ),
    );
  }
  return labels;
}

/** Names keep this far from blips that are not theirs, so that no one wonders whose they are. */
const CLEARANCE_EM = 0.4;

function markBoxes({ blips }: PlacedRadar, markShare: number, clearance: number): ReadonlyMap<string, Box> {
  const boxes = [...blips].map(([slug, { x, y, side }]): [string, Box] => {
    const half = (side * markShare) / 2 + clearance;
    return [slug, boxAround(x, y, half, half)];
  });
  return new Map(boxes);
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
