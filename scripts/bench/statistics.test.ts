import { expect, test } from "vitest";
import { describeSpread, median, quantile } from "./statistics";

test("the median is the middle, or between the two middle ones", () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([40, 10, 20, 30])).toBe(25);
});

test("a spread says the median, the least and the most", () => {
  expect(describeSpread([12, 10, 11])).toBe("11 (10-12)");
  expect(describeSpread([0.25, 0.25], 2)).toBe("0.25");
});

test("a quantile leaves its share of numbers below", () => {
  const numbers = Array.from({ length: 100 }, (_, index) => index);
  expect(quantile(numbers, 0.95)).toBe(95);
  expect(quantile(numbers, 1)).toBe(99);
});
