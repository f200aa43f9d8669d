import fc from "fast-check";
import { expect, it } from "vitest";
import { shortenText } from "./shorten-text";
import { estimateTextWidthPx } from "./text-width";

it("leaves a text that fits as it is", () => {
  expect(shortenText("Languages & Frameworks", 16, 300)).toBe("Languages & Frameworks");
});

it("says that something is left out, and ends with no space before that", () => {
  expect(shortenText("Techniques and practices", 16, 160)).toMatch(/^Techniques\S*( \S+)*…$/);
});

it("fits, or is one character", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), fc.integer({ min: 20, max: 400 }), (text, width) => {
      const shown = shortenText(text, 16, width);
      expect(estimateTextWidthPx(shown, 16) <= width || [...shown].length <= 2).toBe(true);
    }),
  );
});
