import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, boxAround, boxesTouch } from "./cell";
import { BLIP_SIDE_PX, type BlipToPlace, type PlacedRadar, placeBlips } from "./place-blips";
import type { QuadrantDefinition, RingDefinition } from "./vocabulary";

interface Radar {
  readonly quadrants: readonly QuadrantDefinition[];
  readonly rings: readonly RingDefinition[];
  readonly blips: readonly BlipToPlace[];
}

const RING_NAMES = ["Adopt", "Trial", "Assess", "Hold", "Watch", "Experimental", "Legacy", "Gone"];

function radarOf(quadrantCount: number, ringCount: number, cells: readonly (readonly [number, number])[]): Radar {
  const quadrants = Array.from({ length: quadrantCount }, (_, position) => ({
    id: `q${position}`,
    name: `Quadrant ${position}`,
    position,
  }));
  const rings = Array.from({ length: ringCount }, (_, position) => ({
    id: `r${position}`,
    name: RING_NAMES[position] ?? "",
    description: "",
    position,
  }));
  const blips = cells.map(([quadrant, ring], index) => ({
    slug: `technology-${index}`,
    quadrant: `q${quadrant % quadrantCount}`,
    ring: `r${ring % ringCount}`,
  }));
  return { quadrants, rings, blips };
}

function place({ quadrants, rings, blips }: Radar): PlacedRadar {
  return placeBlips(quadrants, rings, blips);
}

/** Two to eight of each, and blips that crowd some cells: the lower the bias, the fuller the first ones. */
const radars = (maxBlips: number) =>
  fc
    .record({
      quadrantCount: fc.integer({ min: 2, max: 8 }),
      ringCount: fc.integer({ min: 2, max: 8 }),
      cells: fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), {
        maxLength: maxBlips,
      }),
      crowd: fc.integer({ min: 0, max: 40 }),
    })
    .map(({ quadrantCount, ringCount, cells, crowd }) =>
      radarOf(quadrantCount, ringCount, [...cells, ...Array.from({ length: crowd }, () => [1, 1] as const)]),
    );

function squareAround(x: number, y: number, side: number): Box {
  return boxAround(x, y, side / 2, side / 2);
}

function countOverlaps(placed: PlacedRadar): number {
  const squares = [...placed.blips.values()].map(({ x, y, side }) => squareAround(x, y, side - 2e-6));
  let overlaps = 0;
  for (const [index, square] of squares.entries()) {
    for (const other of squares.slice(index + 1)) if (boxesTouch(square, other)) overlaps += 1;
  }
  return overlaps;
}

/** Slugs of blips of which a corner lies outside their own ring or quadrant. */
function findOutsiders({ quadrants, rings, blips }: Radar, placed: PlacedRadar): readonly string[] {
  const sectorAngle = (2 * Math.PI) / quadrants.length;
  return blips
    .filter(({ slug, quadrant, ring }) => {
      const spot = placed.blips.get(slug);
      if (!spot) return true;
      const position = rings.findIndex(({ id }) => id === ring);
      const outer = placed.sectors.ringRadii[position] ?? 0;
      const inner = placed.sectors.ringRadii[position - 1] ?? 0;
      const box = squareAround(spot.x, spot.y, spot.side);
      const corners = [box.left, box.right].flatMap((x) => [box.top, box.bottom].map((y) => ({ x, y })));
      return corners.some(({ x, y }) => {
        const radius = Math.hypot(x, y);
        const angle = (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
        const sector = quadrants.findIndex(({ id }) => id === quadrant);
        return radius > outer || radius < inner || Math.floor(angle / sectorAngle) !== sector;
      });
    })
    .map(({ slug }) => slug);
}

function isSamePlace(slug: string, before: PlacedRadar, after: PlacedRadar): boolean {
  const [a, b] = [before.blips.get(slug), after.blips.get(slug)];
  return a !== undefined && b !== undefined && a.x === b.x && a.y === b.y && a.side === b.side;
}

const isInCell = (blip: BlipToPlace, other: BlipToPlace) =>
  blip.quadrant === other.quadrant && blip.ring === other.ring;

describe("placeBlips", () => {
  test("keeps every blip in its ring and quadrant, apart from every other and from the names of rings", () => {
    fc.assert(
      fc.property(radars(160), (radar) => {
        const placed = place(radar);
        expect(placed.blips.size).toBe(radar.blips.length);
        expect(findOutsiders(radar, placed)).toEqual([]);
        expect(countOverlaps(placed)).toBe(0);
        for (const { x, y, side } of placed.blips.values()) {
          const square = squareAround(x, y, side);
          expect(placed.sectors.ringNames.some(({ box }) => boxesTouch(box, square))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("keeps apart from a ring's name that is wider than the ring", () => {
    const cells = Array.from({ length: 320 }, (_, index) => [index % 8, Math.floor(index / 8) % 8] as const);
    const { rings, ...radar } = radarOf(8, 8, cells);
    const placed = place({
      ...radar,
      rings: rings.map((ring) => ({ ...ring, name: `Embrace ${ring.name} wholeheartedly` })),
    });
    expect(countOverlaps(placed)).toBe(0);
    for (const { x, y, side } of placed.blips.values()) {
      const square = squareAround(x, y, side);
      expect(placed.sectors.ringNames.filter(({ box }) => boxesTouch(box, square))).toEqual([]);
    }
  });

  test.each([500, 1000])("places %i blips without an overlap, evenly or all in one cell", (count) => {
    const even = radarOf(
      4,
      4,
      Array.from({ length: count }, (_, index) => [index % 4, Math.floor(index / 4) % 4] as const),
    );
    const oneCell = radarOf(
      4,
      4,
      Array.from({ length: count }, () => [0, 0] as const),
    );
    for (const radar of [even, oneCell]) {
      const placed = place(radar);
      expect(findOutsiders(radar, placed)).toEqual([]);
      expect(countOverlaps(placed)).toBe(0);
    }
  });

  test.each([0, 1, 2, 3])("gives 30 blips in one cell of ring %i, among 200, their full size", (ring) => {
    const crowded = Array.from({ length: 30 }, () => [1, ring] as const);
    const rest = Array.from({ length: 170 }, (_, index) => [index % 4, Math.floor(index / 4) % 4] as const);
    const placed = place(radarOf(4, 4, [...crowded, ...rest]));
    expect(new Set([...placed.blips.values()].map(({ side }) => side))).toEqual(new Set([BLIP_SIDE_PX]));
    expect(countOverlaps(placed)).toBe(0);
  });

  test("gives the same numbers whatever order the blips come in", () => {
    fc.assert(
      fc.property(radars(80), (radar) => {
        const backwards = { ...radar, blips: [...radar.blips].reverse() };
        const [placed, again] = [place(radar), place(backwards)];
        expect(radar.blips.every(({ slug }) => isSamePlace(slug, placed, again))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test("leaves other cells alone when a blip comes, while no ring's fullest cell passes a step", () => {
    let [neighbours, moved] = [0, 0];
    fc.assert(
      fc.property(radars(120), fc.nat({ max: 7 }), fc.nat({ max: 7 }), (radar, quadrant, ring) => {
        const [added] = radarOf(radar.quadrants.length, radar.rings.length, [[quadrant, ring]]).blips;
        const blip = { ...added, slug: "newcomer" } as BlipToPlace;
        const [before, after] = [place(radar), place({ ...radar, blips: [...radar.blips, blip] })];
        fc.pre(before.sectors.ringRadii.join() === after.sectors.ringRadii.join());
        const others = radar.blips.filter((each) => !isInCell(each, blip));
        expect(others.filter(({ slug }) => !isSamePlace(slug, before, after))).toEqual([]);
        const own = radar.blips.filter((each) => isInCell(each, blip));
        neighbours += own.length;
        moved += own.filter(({ slug }) => !isSamePlace(slug, before, after)).length;
      }),
      { numRuns: 80, seed: 7 },
    );
    expect(moved / neighbours).toBeLessThan(0.25);
  });

  test("moves nothing but the blip's own cells when one changes its ring", () => {
    const radar = radarOf(
      4,
      4,
      Array.from({ length: 118 }, (_, index) => [index % 4, Math.floor(index / 4) % 4] as const),
    );
    const [first] = radar.blips;
    const blips = radar.blips.map((blip) => (blip === first ? { ...blip, ring: "r2" } : blip));
    const [before, after] = [place(radar), place({ ...radar, blips })];
    const moved = radar.blips.filter(({ slug }) => !isSamePlace(slug, before, after));
    expect(moved.every(({ quadrant, ring }) => quadrant === "q0" && (ring === "r0" || ring === "r2"))).toBe(true);
    expect(moved.length).toBeLessThanOrEqual(6);
  });

  test("says which blip has no place on the radar", () => {
    const radar = radarOf(4, 4, []);
    const blips = [{ slug: "lost", quadrant: "q9", ring: "r0" }];
    expect(() => place({ ...radar, blips })).toThrow("The radar has no place for lost: q9, r0.");
  });
});
