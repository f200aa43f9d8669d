import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOWER_CODES } from "./letter-codes";
import { addWord, createWordTable, findWord, NO_VALUE, tableOfWords } from "./word-table";

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

  it("forgets all words when there are too many", () => {
    const table = createWordTable(100);
    for (let i = 0; i < 150; i += 1) addWord(table, `w${i}`, 0, `w${i}`.length, i);
    expect(findWord(table, "w0", 0, 2)).toBe(NO_VALUE);
    expect(findWord(table, "w149", 0, 4)).toBe(149);
  });
});
