import { describe, expect, it } from "vitest";
import { blendBlip } from "./blend-blip";

const from = { x: 0, y: 100, side: 24, ring: 2 };
const to = { x: 50, y: -100, side: 20, ring: 0 };

describe("blendBlip", () => {
  it("stands where the earlier radar has it, and then where the later one does", () => {
    expect(blendBlip({ from, to }, 0)).toEqual({ ...from, presence: 1 });
    expect(blendBlip({ from, to }, 1)).toEqual({ ...to, presence: 1 });
  });

  it("is half way in the middle, slow at both ends, and takes the other ring's look there", () => {
    expect(blendBlip({ from, to }, 0.5)).toEqual({ x: 25, y: 0, side: 22, ring: 0, presence: 1 });
    expect(blendBlip({ from, to }, 0.49).ring).toBe(2);
    expect(blendBlip({ from, to }, 0.1).x).toBeLessThan(5);
  });

  it("lets what left go before what is new comes", () => {
    const presences = (way: Parameters<typeof blendBlip>[0]) =>
      [0, 0.5, 1].map((share) => blendBlip(way, share).presence);
    expect(presences({ from, to: null })).toEqual([1, 0, 0]);
    expect(presences({ from: null, to })).toEqual([0, 0, 1]);
  });
});
