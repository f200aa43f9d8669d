import { expect, test } from "vitest";
import { placeBlips } from "@/domain/radar/place-blips";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import { isInView, keepWithin, middleOf, viewBoxBetween, viewBoxOf, writeViewBox, zoomBy } from "./view-box";

const blips = DEFAULT_QUADRANTS.map(({ id }) => ({ slug: id, quadrant: id, ring: "hold" }));
const { sectors, blips: placed } = placeBlips(DEFAULT_QUADRANTS, DEFAULT_RINGS, blips);
const whole = viewBoxOf(sectors, null);

test("shows all of the radar, its centre in the middle", () => {
  expect(writeViewBox(whole)).toBe("-420 -420 840 840");
});

test("shows a quadrant with every blip of it and none of the others", () => {
  for (const [position, { id }] of DEFAULT_QUADRANTS.entries()) {
    const { x, y, side } = viewBoxOf(sectors, position);
    const inView = [...placed].filter(([, spot]) => spot.x > x && spot.x < x + side && spot.y > y && spot.y < y + side);
    expect(inView.map(([slug]) => slug)).toEqual([id]);
    expect(side).toBeLessThan(480);
  }
});

test("travels from one view to another", () => {
  const zoomed = viewBoxOf(sectors, 0);
  expect(viewBoxBetween(whole, zoomed, 0)).toEqual(whole);
  expect(viewBoxBetween(whole, zoomed, 1)).toEqual(zoomed);
});

test("zooms around a point, and never out of what there is", () => {
  const still = { x: 100, y: -200 };
  const near = zoomBy(whole, whole, 2, still);
  expect(near.side).toBe(420);
  expect((still.x - near.x) / near.side).toBeCloseTo((still.x - whole.x) / whole.side);
  expect(zoomBy(whole, near, 0.1, still)).toEqual(whole);
  expect(zoomBy(whole, near, 100, still).side).toBe(140);
});

test("stays within the base, and says what is to be seen", () => {
  expect(keepWithin(whole, { x: 400, y: -900, side: 200 })).toEqual({ x: 220, y: -420, side: 200 });
  expect(middleOf(whole)).toEqual({ x: 0, y: 0 });
  expect(isInView(whole, { x: 419, y: 0 })).toBe(true);
  expect(isInView(whole, { x: 419, y: 0 }, 0.05)).toBe(false);
});
