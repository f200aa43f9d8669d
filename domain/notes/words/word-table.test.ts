import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOWER_CODES } from "@/domain/notes/text/letter-codes";
import { findWord, NO_VALUE, tableOfWords } from "./word-table";

describe("word table", () => {
  it("finds every word of its list by its place, wherever it stands in a text", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 300 }), (words) => {
        const table = tableOfWords(words);
        words.forEach((word, index) => {
          expect(findWord(table, `before ${word} behind`, 7, 7 + word.length)).toBe(index);
        });
      }),
    );
  });

  it("holds no word that was not added", () => {
    const table = tableOfWords(["helm", "flux"]);
    expect(findWord(table, "helmet", 0, 6)).toBe(NO_VALUE);
    expect(findWord(table, "hel", 0, 3)).toBe(NO_VALUE);
    expect(findWord(table, "", 0, 0)).toBe(NO_VALUE);
  });

  it("compares what the fold makes equal", () => {
    const table = tableOfWords(["été"], LOWER_CODES);
    expect(findWord(table, "L'ÉTÉ", 2, 5)).toBe(0);
  });
});
