import fc from "fast-check";
import { expect, test } from "vitest";
import { readSearchQuery, toTextQuery } from "./search-query";
import { searchableWords } from "./searchable-words";

function query(typed: string): string | null {
  return toTextQuery(readSearchQuery(typed));
}

test("asks for every word, the last of which may go on", () => {
  expect(query("kafka prod")).toBe("'kafka' & 'prod':*");
  expect(query("go")).toBe("'go'");
});

test("asks for words between quotation marks in a row", () => {
  expect(query('"blue green" deploy')).toBe("('blue' <-> 'green') & 'deploy':*");
  expect(query('deploy "blue green"')).toBe("'deploy' & ('blue' <-> 'green')");
});

test("takes signs that are part of a name for words, and no other", () => {
  expect(searchableWords("C++, C# and .NET: node.js (blue/green)")).toBe(
    "Cplusplus Csharp and dotNET node js blue green",
  );
  expect(query("c++")).toBe("'cplusplus':*");
  expect(query("'; drop table notes; --")).toBe("'drop' & 'table' & 'notes':*");
});

test("takes text without spaces in pairs", () => {
  expect(searchableWords("コンテナの監視")).toBe("コン ンテ テナ ナの の監 監視");
  expect(query("数据库")).toBe("('数据' <-> '据库')");
  expect(query("K8sの監視")).toBe("('K8s' <-> 'の監' <-> '監視')");
});

test("asks for nothing where nothing is typed", () => {
  for (const typed of ["", "  ", '""', "\0", "+-*/", "🎉"]) expect(query(typed)).toBeNull();
});

test("keeps what is typed short and free of what no text holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (typed) => {
      const read = readSearchQuery(typed);
      expect(read.typed.length).toBeLessThanOrEqual(200);
      expect(read.typed).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      for (const word of read.phrases.flat()) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
    }),
  );
});
