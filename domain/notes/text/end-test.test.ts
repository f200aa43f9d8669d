import fc from "fast-check";
import { expect, test } from "vitest";
import { endTest } from "./end-test";

const ENDINGS = [/(?:^|[^\p{L}])(?:with|via)\s+(?:the\s+)?["'`]{0,2}$/iu, /\b(?:ab|b+)\s?$/, /(?<!\p{L})a[^,]*$/u];

test("says of every text what a search would", () => {
  const letters = fc.constantFrom("a", "b", "with", "via", " ", "the ", ",", '"', "é", "x");
  for (const ending of ENDINGS) {
    const ends = endTest(ending);
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 8 }), (parts) => {
        expect(ends(parts.join(""))).toBe(ending.test(parts.join("")));
      }),
    );
  }
});
