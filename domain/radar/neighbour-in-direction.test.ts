import { expect, test } from "vitest";
import { findNeighbour } from "./neighbour-in-direction";

const points = new Map([
  ["middle", { x: 0, y: 0 }],
  ["east", { x: 60, y: 4 }],
  ["north-east", { x: 30, y: -40 }],
  ["south", { x: -6, y: 50 }],
]);

test("goes to the blip ahead rather than to a nearer one aside", () => {
  expect(findNeighbour(points, "middle", "right")).toBe("east");
  expect(findNeighbour(points, "middle", "up")).toBe("north-east");
  expect(findNeighbour(points, "middle", "down")).toBe("south");
});

test("stays where there is nothing ahead, or no such blip", () => {
  expect(findNeighbour(points, "south", "down")).toBeNull();
  expect(findNeighbour(points, "unknown", "down")).toBeNull();
});
