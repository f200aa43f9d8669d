import { expect, test } from "vitest";
import { moveTo } from "./use-reorder";

test.each([
  ["a", 2, "bca"],
  ["c", 0, "cab"],
  ["b", 1, "abc"],
  ["a", -1, "abc"],
  ["c", 3, "abc"],
  ["x", 1, "abc"],
])("%s goes to place %i", (key, place, after) => {
  expect(moveTo(["a", "b", "c"], key, place).join("")).toBe(after);
});
