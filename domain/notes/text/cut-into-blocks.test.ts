import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutIntoBlocks } from "./cut-into-blocks";
import { splitByMarks } from "./split-by-marks";

const textOf = (block: readonly { readonly text: string }[]) => block.map(({ text }) => text).join("");

const at = (length: number) => ({ atLineEnd: length, atWordEnd: 10 * length });

describe("cutIntoBlocks", () => {
  it("cuts behind lines once a block is long enough", () => {
    const blocks = cutIntoBlocks(splitByMarks("one\ntwo\nthree\nfour", []), at(5));
    expect(blocks.map(textOf)).toEqual(["one\ntwo\n", "three\n", "four"]);
  });

  it("cuts a line that does not end behind a word", () => {
    const blocks = cutIntoBlocks(splitByMarks("one two three\nfour", []), { atLineEnd: 2, atWordEnd: 6 });
    expect(blocks.map(textOf)).toEqual(["one two ", "three\n", "four"]);
  });

  it("leaves marks whole, even those over several lines", () => {
    const marks = [{ span: { start: 2, end: 10 } }];
    expect(cutIntoBlocks(splitByMarks("one\ntwo\nthree\nfour", marks), at(1)).map(textOf)).toEqual([
      "one\ntwo\nthree\n",
      "four",
    ]);
  });

  it("loses and adds nothing, and every block but the last is long enough and ends a line or a word", () => {
    const lines = fc
      .array(fc.constantFrom("a", "bb ", "\n", "ccc\n", "\r\n"), { maxLength: 40 })
      .map((all) => all.join(""));
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 6 });
    fc.assert(
      fc.property(lines, spans, fc.integer({ min: 1, max: 20 }), (text, drawn, minLength) => {
        const marks = drawn.map(([start, length]) => ({ span: { start, end: start + length } }));
        const blocks = cutIntoBlocks(splitByMarks(text, marks), { atLineEnd: minLength, atWordEnd: 2 * minLength });
        expect(blocks.map(textOf).join("")).toBe(text);
        let start = 0;
        for (const [index, block] of blocks.entries()) {
          for (const segment of block) {
            expect(segment.start).toBe(start);
            start += segment.text.length;
          }
          if (index === blocks.length - 1) continue;
          expect(textOf(block).length).toBeGreaterThanOrEqual(minLength);
          expect(textOf(block)).toMatch(/[\n ]$/);
          expect(marks.some(({ span }) => span.start < start && span.end > start)).toBe(false);
        }
      }),
    );
  });
});
