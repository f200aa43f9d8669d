import fc from "fast-check";
import { expect, test } from "vitest";
import { cutPassages } from "./cut-passages";

function cut(text: string, breaks: readonly number[] = []): string[] {
  return cutPassages(text, breaks).map(({ start, end }) => text.slice(start, end));
}

test("keeps short paragraphs together and parts long ones at lines and words", () => {
  expect(cut("One.\n\nTwo.\n")).toEqual(["One.\n\nTwo."]);
  const paragraph = "word ".repeat(100).trim();
  expect(cut([paragraph, paragraph, paragraph].join("\n\n"))).toEqual([paragraph, paragraph, paragraph]);
  expect(cut("line\n".repeat(400)).length).toBeGreaterThan(1);
  for (const passage of cut("word ".repeat(2000))) expect(passage).toMatch(/^(word ?)+$/);
});

test("ends where a talk starts", () => {
  const text = "# First\nOne.\n# Second\nTwo.\n";
  expect(cut(text, [0, text.indexOf("# Second")])).toEqual(["# First\nOne.", "# Second\nTwo."]);
});

test("holds all but white space once, in order, in pieces that PostgreSQL can search", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("ab ", "\n", "\n\n", "🎉", "x".repeat(700)), { maxLength: 80 }), (pieces) => {
      const text = pieces.join("");
      const passages = cut(text);
      expect(passages.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      for (const passage of passages) expect(passage.length).toBeLessThanOrEqual(2400);
      for (const passage of passages) expect(passage).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
