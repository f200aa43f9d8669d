import { expect, test } from "vitest";
import { MOVEMENTS } from "@/domain/radar/movement";
import { directionOfCentre, outlineOfMark } from "./mark-outline";

const SIDE = 24;
const DOWN = { x: 0, y: 1 };

/** The points that a path names: corners, and where its arcs end. */
function pointsOf(path: string): readonly { readonly x: number; readonly y: number }[] {
  const ends = path.replace(/A\S+ \S+ 0 1 1 /g, "L");
  return [...ends.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

test("only what is new or has moved has an outline of its own", () => {
  const outlined = [null, ...MOVEMENTS].filter((kind) => outlineOfMark(kind, SIDE, DOWN) !== null);
  expect(outlined).toEqual(["new", "moved-in", "moved-out"]);
});

test("stays within the square that is the blip's own, whatever the direction", () => {
  for (const kind of MOVEMENTS) {
    for (let turn = 0; turn < 2 * Math.PI; turn += 0.1) {
      for (const { x, y } of pointsOf(outlineOfMark(kind, SIDE, { x: Math.cos(turn), y: Math.sin(turn) }) ?? "")) {
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(SIDE / 2 + 0.05);
      }
    }
  }
});

test("points to the centre for what moved in, and away from it for what moved out", () => {
  const [inTip] = pointsOf(outlineOfMark("moved-in", SIDE, DOWN) ?? "");
  const [outTip] = pointsOf(outlineOfMark("moved-out", SIDE, DOWN) ?? "");
  expect(inTip).toEqual({ x: 0, y: SIDE / 2 });
  expect(outTip).toEqual({ x: 0, y: -SIDE / 2 });
});

test("the centre lies opposite to where a blip is", () => {
  expect(directionOfCentre({ x: 30, y: -40 })).toEqual({ x: -0.6, y: 0.8 });
  expect(directionOfCentre({ x: 0, y: 0 })).toEqual(DOWN);
});
