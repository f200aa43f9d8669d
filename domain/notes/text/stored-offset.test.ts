import fc from "fast-check";
import { expect, it } from "vitest";
import { listWideBreaks, toStoredOffset } from "./stored-offset";

it("finds where shown words stand in the stored text", () => {
  const stored = "One\r\ntwo\r\n\r\nthree\rfour\n";
  const shown = "One\ntwo\n\nthree\nfour\n";
  const breaks = listWideBreaks(stored);
  for (const word of ["One", "two", "three", "four"]) {
    const start = toStoredOffset(shown.indexOf(word), breaks);
    expect(stored.slice(start, start + word.length)).toBe(word);
  }
});

it("does so in any text", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "\r\n", "\n", "\r", " ")), (parts) => {
      const breaks = listWideBreaks(parts.join(""));
      let stored = 0;
      let shown = 0;
      for (const part of parts) {
        // A "\r" before a "\n" is one break of two in the whole text, however it came to be.
        if (!part.startsWith("\n") || stored === 0 || parts.join("")[stored - 1] !== "\r") {
          expect(toStoredOffset(shown, breaks)).toBe(stored);
          shown += 1;
        }
        stored += part.length;
      }
    }),
  );
});
