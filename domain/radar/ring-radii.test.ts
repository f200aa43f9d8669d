import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeRingRadii } from "./ring-radii";

const fullestCells = fc.array(fc.nat({ max: 400 }), { minLength: 2, maxLength: 8 });

function widthsOf(radii: readonly number[]): readonly number[] {
  return radii.map((radius, ring) => radius - (radii[ring - 1] ?? 0));
}

describe("placeRingRadii", () => {
  test("fills the radar with rings that can all be read", () => {
    fc.assert(
      fc.property(fullestCells, fc.integer({ min: 2, max: 8 }), (blips, quadrants) => {
        const radii = placeRingRadii(blips, quadrants, 400);
        expect(radii.at(-1)).toBeCloseTo(400, 5);
        for (const width of widthsOf(radii)) expect(width).toBeGreaterThan(Math.min(44, 320 / blips.length) - 0.2);
      }),
    );
  });

  test("changes nothing between two steps", () => {
    expect(placeRingRadii([20, 7, 13, 2], 4, 400)).toEqual(placeRingRadii([0, 0, 0, 0], 4, 400));
    expect(placeRingRadii([21, 0, 0, 0], 4, 400)).toEqual(placeRingRadii([40, 20, 20, 20], 4, 400));
  });

  test("widens the ring whose fullest cell passes a step", () => {
    const [calm, full] = [placeRingRadii([4, 4, 20, 4], 4, 400), placeRingRadii([4, 4, 21, 4], 4, 400)];
    expect(widthsOf(full)[2]).toBeGreaterThan(widthsOf(calm)[2] ?? Number.POSITIVE_INFINITY);
  });
});
