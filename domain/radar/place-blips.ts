import type { Cell } from "./cell";
import { lineUpInCell } from "./line-up-in-cell";
import { placeSectors, type RadarSectors } from "./sectors";
import { seedOfSlug } from "./slug-seed";
import { spreadInCell } from "./spread-in-cell";
import type { QuadrantDefinition, RingDefinition } from "./vocabulary";

/** The side of the square that is a blip's own, at full size: a little over the 24 CSS px that a pointer needs. */
export const BLIP_SIDE_PX = 25.5;

/** A blip by ids: which technology, in which quadrant and ring. */
export interface BlipToPlace {
  readonly slug: string;
  readonly quadrant: string;
  readonly ring: string;
}

/** Where a blip stands: its middle, in px from the radar's centre, y downwards, and the side of the square that is its own. */
export interface PlacedBlip {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export interface PlacedRadar {
  readonly sectors: RadarSectors;
  /** By slug. */
  readonly blips: ReadonlyMap<string, PlacedBlip>;
}

/**
 * Places every blip in its own ring and quadrant, no two squares overlapping, at full size where its cell allows and
 * smaller where not. The same input gives the same numbers anywhere. A cell's places depend on its own blips and on the
 * ring radii, which change only when a ring's fullest cell passes a step (`placeRingRadii`): so one blip more, less or
 * moved leaves those of other cells where they were.
 *
 * @throws Error where a blip names a ring or quadrant that the radar does not have
 */
export function placeBlips(
  quadrants: readonly QuadrantDefinition[],
  rings: readonly RingDefinition[],
  blips: readonly BlipToPlace[],
): PlacedRadar {
  const { sectors, groups } = groupBlips(quadrants, rings, blips);
  const placed = new Map<string, PlacedBlip>();
  for (const [quadrant, cells] of sectors.cells.entries()) {
    for (const [ring, cell] of cells.entries()) {
      for (const [slug, spot] of placeInCell(cell, groups[quadrant]?.[ring] ?? [])) placed.set(slug, spot);
    }
  }
  return { sectors, blips: placed };
}

/** Where `placeBlips` would put one of the blips, for the cost of its cell alone; undefined where it is none of them. */
export function placeBlip(
  quadrants: readonly QuadrantDefinition[],
  rings: readonly RingDefinition[],
  blips: readonly BlipToPlace[],
  slug: string,
): PlacedBlip | undefined {
  const { sectors, groups } = groupBlips(quadrants, rings, blips);
  for (const [quadrant, cells] of groups.entries()) {
    const ring = cells.findIndex((slugs) => slugs.includes(slug));
    const cell = sectors.cells[quadrant]?.[ring];
    if (cell) return placeInCell(cell, cells[ring] ?? []).get(slug);
  }
  return undefined;
}

interface GroupedBlips {
  readonly sectors: RadarSectors;
  /** Slugs by quadrant, then by ring. */
  readonly groups: readonly (readonly string[][])[];
}

function groupBlips(
  quadrants: readonly QuadrantDefinition[],
  rings: readonly RingDefinition[],
  blips: readonly BlipToPlace[],
): GroupedBlips {
  const orderedRings = [...rings].sort(byPosition);
  const groups = groupByCell([...quadrants].sort(byPosition), orderedRings, blips);
  const fullest = orderedRings.map((_, ring) => Math.max(0, ...groups.map((cells) => cells[ring]?.length ?? 0)));
  const names = orderedRings.map(({ name }) => name);
  return { sectors: placeSectors(quadrants.length, names, fullest), groups };
}

function placeInCell(cell: Cell, unordered: readonly string[]): ReadonlyMap<string, PlacedBlip> {
  const slugs = orderByRank(unordered);
  const spread = spreadInCell(cell, slugs, BLIP_SIDE_PX);
  const { points, side } = spread ? { points: spread, side: BLIP_SIDE_PX } : lineUpInCell(cell, slugs, BLIP_SIDE_PX);
  return new Map(points.map(({ x, y }, index) => [slugs[index] ?? "", { x, y, side }]));
}

function byPosition(a: { readonly position: number }, b: { readonly position: number }): number {
  return a.position - b.position;
}

/** Slugs by quadrant, then by ring. */
function groupByCell(
  quadrants: readonly QuadrantDefinition[],
  rings: readonly RingDefinition[],
  blips: readonly BlipToPlace[],
): readonly (readonly string[][])[] {
  const groups = quadrants.map(() => rings.map((): string[] => []));
  for (const blip of blips) {
    const quadrant = quadrants.findIndex(({ id }) => id === blip.quadrant);
    const ring = rings.findIndex(({ id }) => id === blip.ring);
    const group = groups[quadrant]?.[ring];
    if (!group) throw new Error(`The radar has no place for ${blip.slug}: ${blip.quadrant}, ${blip.ring}.`);
    group.push(blip.slug);
  }
  return groups;
}

function orderByRank(slugs: readonly string[]): readonly string[] {
  const ranked = slugs.map((slug) => ({ slug, rank: seedOfSlug(slug).rank }));
  ranked.sort((a, b) => a.rank - b.rank || (a.slug < b.slug ? -1 : 1));
  return ranked.map(({ slug }) => slug);
}
