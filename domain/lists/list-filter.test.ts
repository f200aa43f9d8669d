import fc from "fast-check";
import { expect, test } from "vitest";
import { isNarrowed, listAddress, NO_FILTER, readListFilter } from "./list-filter";

test("reads what an address says, and nothing else", () => {
  expect(readListFilter({ q: " kube ", year: "2024", standing: "decided", page: "3", color: "red" })).toEqual({
    ...NO_FILTER,
    q: "kube",
    year: 2024,
    standing: "decided",
    page: 3,
  });
  expect(readListFilter({ year: "24", standing: "maybe", page: "0", event: ["a", "b"], ring: "" })).toEqual({
    ...NO_FILTER,
    event: "a",
  });
});

test("writes an address without what says nothing", () => {
  expect(listAddress("/talks", NO_FILTER)).toBe("/talks");
  expect(listAddress("/talks", { ...NO_FILTER, q: "a b", page: 2 })).toBe("/talks?q=a+b&page=2");
  expect(isNarrowed({ ...NO_FILTER, page: 2 })).toBe(false);
  expect(isNarrowed({ ...NO_FILTER, ring: "hold" })).toBe(true);
});

test("reads back what it writes", () => {
  const filters = fc.record({
    q: fc.string({ maxLength: 20 }),
    year: fc.option(fc.integer({ min: 1000, max: 9999 })),
    language: fc.constantFrom(null, "de", "ja"),
    page: fc.integer({ min: 1, max: 100 }),
  });
  fc.assert(
    fc.property(filters, (given) => {
      const filter = { ...NO_FILTER, ...given, q: given.q.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim() };
      const parameters = new URL(listAddress("/talks", filter), "http://localhost").searchParams;
      expect(readListFilter(Object.fromEntries(parameters))).toEqual(filter);
    }),
  );
});
