import fc from "fast-check";
import { expect, test } from "vitest";
import { cutParts, WHOLE_LENGTH } from "./cut-parts";

test("shows all but the longest notes whole", () => {
  expect(cutParts("", [])).toEqual([{ start: 0, end: 0 }]);
  expect(cutParts("x".repeat(WHOLE_LENGTH), [])).toHaveLength(1);
  expect(cutParts("x".repeat(WHOLE_LENGTH + 1), []).length).toBeGreaterThan(1);
});

test("ends a part where a talk starts, else behind a paragraph or a line", () => {
  const lines = "A line of a note.\n".repeat(20_000);
  const [first] = cutParts(lines, [30_000, 50_004, 70_002]);
  expect(first).toEqual({ start: 0, end: 50_004 });
  expect(lines[(cutParts(lines, [])[0]?.end ?? 0) - 1]).toBe("\n");
  const paragraphs = `${"word ".repeat(9000)}\n\n${"word ".repeat(40_000)}`;
  expect(cutParts(paragraphs, [])[0]?.end).toBe(45_002);
});

test("leaves nothing out and parts no character", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("🎉", "ab", "\n", "\n\n", " "), { minLength: 1, maxLength: 50 }), (pieces) => {
      const text = pieces.join("").repeat(9000);
      const parts = cutParts(text, []);
      expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      for (const { start } of parts) expect(/^[\udc00-\udfff]/.test(text.slice(start, start + 1))).toBe(false);
    }),
    { numRuns: 30 },
  );
});
