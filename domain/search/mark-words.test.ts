import fc from "fast-check";
import { expect, test } from "vitest";
import { joinSpans, markWords } from "./mark-words";

function marked(text: string, ...words: string[]): string[] {
  return markWords(text, words).map(({ start, end }) => text.slice(start, end));
}

test("marks beginnings of words, whatever their case and accents", () => {
  expect(marked("Kubernetes, réseaux et Réseau", "kuber", "reseau")).toEqual(["Kuber", "réseau", "Réseau"]);
  expect(marked("MongoDB and Go", "go")).toEqual(["Go"]);
  expect(marked("Şťastná re\u0301seau", "stastna", "reseau")).toEqual(["Şťastná", "re\u0301seau"]);
});

test("marks names with signs, and text without spaces", () => {
  expect(marked("C++ beside C# and ASP.NET", "c++", ".net")).toEqual(["C++", ".NET"]);
  expect(marked("本番のコンテナの監視", "コンテナ")).toEqual(["コンテナ"]);
});

test("joins marks that touch", () => {
  expect(
    joinSpans([
      { start: 4, end: 8 },
      { start: 0, end: 3 },
      { start: 2, end: 4 },
    ]),
  ).toEqual([{ start: 0, end: 8 }]);
});

test("marks within the text, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.string({ maxLength: 3 })), (text, words) => {
      let end = 0;
      for (const span of markWords(text, words)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
