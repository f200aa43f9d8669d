import { expect, test } from "vitest";
import { cellPath } from "./arc-path";

const quarter = { startAngle: 0, endAngle: Math.PI / 2, keepOut: [] };

test("draws a cell at the centre as a sector", () => {
  expect(cellPath({ ...quarter, innerRadius: 0, outerRadius: 100 })).toBe("M0 -100A100 100 0 0 1 100 0L0 0Z");
});

test("draws any other cell between its two arcs", () => {
  expect(cellPath({ ...quarter, innerRadius: 50, outerRadius: 100 })).toBe(
    "M0 -100A100 100 0 0 1 100 0L50 0A50 50 0 0 0 0 -50Z",
  );
});

test("goes the long way around where a cell takes more than half a turn", () => {
  const most = { innerRadius: 50, outerRadius: 100, startAngle: 0, endAngle: 1.5 * Math.PI, keepOut: [] };
  expect(cellPath(most)).toBe("M0 -100A100 100 0 1 1 -100 0L-50 0A50 50 0 1 0 0 -50Z");
});
