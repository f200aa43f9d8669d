import { roundPx } from "./round-px";

/** Up to this many blips in a cell of a radar of 4 by 4, its ring keeps its natural share of the area. */
const ROOMY_CELL_BLIPS = 20;
const USUAL_CELLS = 16;
/** Between equal areas (0.5) and equal widths (1): a centre with room, and outer rings that stay rings. */
const RADIUS_EXPONENT = 0.6;
const MIN_RING_WIDTH_PX = 44;
/** Many rings get at least this share of an equal width. */
const MIN_WIDTH_SHARE = 0.8;

/**
 * The outer radius of each ring from the centre out, in px, the last being `outerRadiusPx`.
 *
 * Areas follow the number of blips in steps: a ring's weight doubles when its fullest cell passes 20, 40, 80 ... blips
 * (fewer where there are more than 16 cells, more where fewer). Between two steps no radius changes, which is what keeps
 * every other blip in its place when one is added, removed or moved.
 */
export function placeRingRadii(
  fullestCells: readonly number[],
  quadrantCount: number,
  outerRadiusPx: number,
): readonly number[] {
  const ringCount = fullestCells.length;
  const roomy = (ROOMY_CELL_BLIPS * USUAL_CELLS) / (quadrantCount * ringCount);
  const areas = fullestCells.map((blips, ring) => naturalShare(ring, ringCount) * weightOf(blips, roomy));
  const widths = widthsOf(areas, outerRadiusPx);
  return cumulate(keepReadable(widths, outerRadiusPx));
}

/** 1 up to `roomy` blips, then 2, 4, 8 ... for each doubling. */
function weightOf(blips: number, roomy: number): number {
  return blips <= roomy ? 1 : 2 ** Math.ceil(Math.log2(blips / roomy));
}

function naturalShare(ring: number, ringCount: number): number {
  const areaWithin = (rings: number) => (rings / ringCount) ** (2 * RADIUS_EXPONENT);
  return areaWithin(ring + 1) - areaWithin(ring);
}

function widthsOf(areas: readonly number[], outerRadiusPx: number): readonly number[] {
  const total = areas.reduce((sum, area) => sum + area, 0);
  const radii: number[] = [];
  let within = 0;
  for (const area of areas) {
    within += area;
    radii.push(outerRadiusPx * Math.sqrt(within / total));
  }
  return radii.map((radius, ring) => radius - (radii[ring - 1] ?? 0));
}

/** Gives every ring the least width that can be read, and shares out the rest as it was. */
function keepReadable(widths: readonly number[], outerRadiusPx: number): readonly number[] {
  const least = Math.min(MIN_RING_WIDTH_PX, (MIN_WIDTH_SHARE * outerRadiusPx) / widths.length);
  const spare = widths.map((width) => Math.max(0, width - least));
  const spareTotal = spare.reduce((sum, width) => sum + width, 0);
  const free = outerRadiusPx - least * widths.length;
  return spare.map((width) => least + (width * free) / spareTotal);
}

function cumulate(widths: readonly number[]): readonly number[] {
  let radius = 0;
  return widths.map((width) => {
    radius += width;
    return roundPx(radius);
  });
}
