import { expect, test } from "vitest";
import { dayInMonths } from "./day-in-months";

test.each([
  ["2026-11-20T09:30:00.000Z", 6, "2027-05-20"],
  ["2026-11-30T23:59:59.000Z", 3, "2027-02-28"],
  ["2027-11-30T00:00:00.000Z", 3, "2028-02-29"],
  ["2026-01-31T12:00:00.000Z", 12, "2027-01-31"],
])("from %s in %i months", (from, months, day) => {
  expect(dayInMonths(from, months)).toBe(day);
});
