import fc from "fast-check";
import { expect, test } from "vitest";
import { cutParts, SHORTEST_FIRST_PART } from "./cut-parts";

test("shows all but the longest notes whole", () => {
  expect(cutParts("", [], "plain")).toEqual([{ start: 0, end: 0 }]);
  expect(cutParts("x".repeat(150_000), [], "plain")).toHaveLength(1);
  expect(cutParts("x".repeat(150_000 + 1), [], "plain").length).toBeGreaterThan(1);
});

test("ends a part where a talk starts, else behind a paragraph or a line", () => {
  const lines = "A line of a note.\n".repeat(20_000);
  const [first] = cutParts(lines, [30_000, 50_004, 70_002], "plain");
  expect(first).toEqual({ start: 0, end: 50_004 });
  expect(lines[(cutParts(lines, [], "plain")[0]?.end ?? 0) - 1]).toBe("\n");
  const paragraphs = `${"word ".repeat(9000)}\n\n${"word ".repeat(40_000)}`;
  expect(cutParts(paragraphs, [], "plain")[0]?.end).toBe(45_002);
});

test("leaves nothing out and parts no character", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("🎉", "ab", "\n", "\n\n", " "), { minLength: 1, maxLength: 50 }), (pieces) => {
      const text = pieces.join("").repeat(9000);
      const parts = cutParts(text, [], "plain");
      expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      for (const { start } of parts) expect(/^[\udc00-\udfff]/.test(text.slice(start, start + 1))).toBe(false);
    }),
    { numRuns: 30 },
  );
});

test("cuts Markdown shorter, the shorter its lines, and never within a block of code", () => {
  const code = `\`\`\`\n${"x = 1\n\n".repeat(600)}\`\`\`\n`;
  const text = `${"Words in a line of a note.\n\n".repeat(1200)}${code}${"More words and more of them.\n\n".repeat(4000)}`;
  const parts = cutParts(text, [], "markdown");
  expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  expect(parts.length).toBeGreaterThan(2);
  const start = text.indexOf(code);
  for (const { end } of parts) expect(start < end && end < start + code.length).toBe(false);
  for (const part of parts) expect(part.end - part.start).toBeLessThanOrEqual(60_000);
});

test("keeps the first part long enough for what starts early", () => {
  for (const unit of ["a\n", "- item\n", "word ", `${"word ".repeat(30)}\n\n`]) {
    for (const dialect of ["markdown", "plain"] as const) {
      const [first] = cutParts(unit.repeat(Math.ceil(400_000 / unit.length)), [], dialect);
      expect(first?.end).toBeGreaterThanOrEqual(SHORTEST_FIRST_PART);
    }
  }
});
