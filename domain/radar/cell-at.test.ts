import { expect, test } from "vitest";
import { findCellAt } from "./cell-at";
import { placeBlips } from "./place-blips";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "./vocabulary";

const blips = DEFAULT_QUADRANTS.flatMap((quadrant) =>
  DEFAULT_RINGS.map((ring) => ({ slug: `${quadrant.id}/${ring.id}`, quadrant: quadrant.id, ring: ring.id })),
);
const placed = placeBlips(DEFAULT_QUADRANTS, DEFAULT_RINGS, blips);

test("finds the cell that a blip was placed in", () => {
  for (const { slug } of blips) {
    const cell = findCellAt(placed.sectors, placed.blips.get(slug) ?? { x: 999, y: 999 });
    expect(`${DEFAULT_QUADRANTS[cell?.quadrant ?? -1]?.id}/${DEFAULT_RINGS[cell?.ring ?? -1]?.id}`).toBe(slug);
  }
});

test("finds none beyond the outermost ring", () => {
  expect(findCellAt(placed.sectors, { x: 300, y: 300 })).toBeNull();
});
