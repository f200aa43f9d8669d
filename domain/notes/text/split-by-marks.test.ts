import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitByMarks } from "./split-by-marks";

const mark = (start: number, end: number) => ({ span: { start, end } });

const textAndMarks = fc.tuple(
  fc.string({ maxLength: 60 }),
  fc.array(
    fc
      .tuple(fc.integer({ min: -5, max: 70 }), fc.integer({ min: -5, max: 70 }))
      .map(([start, end]) => mark(start, end)),
    { maxLength: 12 },
  ),
);

describe("splitByMarks", () => {
  it("keeps text without marks in one piece", () => {
    expect(splitByMarks("we use it", [])).toEqual([{ start: 0, text: "we use it", marks: [] }]);
  });

  it("has no segment for no text", () => {
    expect(splitByMarks("", [mark(0, 3)])).toEqual([]);
  });

  it("cuts marks that overlap where they cross", () => {
    const cue = mark(0, 6);
    const mention = mark(3, 9);
    expect(splitByMarks("abcdefghij", [cue, mention])).toEqual([
      { start: 0, text: "abc", marks: [cue] },
      { start: 3, text: "def", marks: [cue, mention] },
      { start: 6, text: "ghi", marks: [mention] },
      { start: 9, text: "j", marks: [] },
    ]);
  });

  it("gives the whole text back, whatever the marks", () => {
    fc.assert(
      fc.property(textAndMarks, ([text, marks]) => {
        expect(
          splitByMarks(text, marks)
            .map((segment) => segment.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("puts each segment at its own offset and under exactly the marks that cover it", () => {
    fc.assert(
      fc.property(textAndMarks, ([text, marks]) => {
        for (const segment of splitByMarks(text, marks)) {
          const end = segment.start + segment.text.length;
          expect(text.slice(segment.start, end)).toBe(segment.text);
          expect(segment.marks).toEqual(marks.filter(({ span }) => span.start <= segment.start && span.end >= end));
        }
      }),
    );
  });
});
