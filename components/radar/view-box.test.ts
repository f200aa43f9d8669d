import { expect, test } from "vitest";
import { placeBlips } from "@/domain/radar/place-blips";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import { viewBoxBetween, viewBoxOf, writeViewBox } from "./view-box";

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
