import fc from "fast-check";
import { expect, test } from "vitest";
import { factorEndings } from "./factor-endings";

test("ways that end alike share their ends", () => {
  expect(factorEndings("with|via|both")).toBe("(?:wi|bo)th|via");
  expect(factorEndings("a(?:use|used|fuse)$")).toBe("a(?:(?:|f)use|used)$");
  expect(factorEndings("tools?|plugins?|s")).toBe("(?:tool|plugin)s?|s");
  expect(factorEndings("[|)]x|(?<!\\p{L})\\(x|\\u{1f600}{2,3}?")).toBe("(?:[|)]|(?<!\\p{L})\\()x|\\u{1f600}{2,3}?");
});

test("a bracket that closes nothing is a mistake", () => {
  expect(() => factorEndings("a)b")).toThrow("closes nothing");
});

const word = fc.stringMatching(/^[abc]{1,3}$/);
const piece = fc.oneof(
  word,
  fc.constantFrom("a?", "b*", "[ab]", "(?:a|ba)", "(?:b|ab|)c?", "\\s+", "(?<!a)b", "(?=c)c"),
);
const pattern = fc
  .array(fc.array(piece, { minLength: 0, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .map((ways) => ways.map((way) => way.join("")).join("|"));

test("what matches is the same, read backwards or not", () => {
  fc.assert(
    fc.property(pattern, fc.stringMatching(/^[abc ]{0,8}$/), (source, text) => {
      const factored = factorEndings(source);
      for (const write of [(of: string) => `(?<=${of})$`, (of: string) => `^(?:${of})$`])
        expect(new RegExp(write(factored), "iu").test(text)).toBe(new RegExp(write(source), "iu").test(text));
    }),
  );
});
