import { describe, expect, it } from "vitest";
import { findTags } from "./find-tags";
import { scanLines } from "./lines/scan-lines";

function tagsOf(text: string, name = "note.md"): readonly string[] {
  return findTags(text, scanLines(text, name)).map((tag) => tag.name);
}

describe("tags", () => {
  it.each([
    ["a list in the front matter", "---\ntitle: A\ntags: [java, 'unit testing']\n---\n# A\n", ["java", "unit testing"]],
    [
      "a list of lines there",
      "---\ntags:\n  - java\n  - C++\nkeywords: lifecycle\n---\n",
      ["java", "C++", "lifecycle"],
    ],
    ["hashtags there", "---\ntags: #GraphQL , #Kotlin\n---\n", ["GraphQL", "Kotlin"]],
    ["words with commas there", "---\ntags: java, testing\n---\n", ["java", "testing"]],
    ["a labelled line", "# A talk\n\n**Tags:** java; testing\n", ["java", "testing"]],
    ["a line of hashtags", "# A talk\n\n#java #c++, #unit-testing\n\nMore.\n", ["java", "c++", "unit-testing"]],
    ["each once", "---\ntags: [Java]\n---\n#java #JAVA\n", ["Java"]],
  ])("are found in %s", (_, text, tags) => {
    expect(tagsOf(text)).toEqual(tags);
  });

  it("are found in org-mode's and AsciiDoc's lines", () => {
    expect(tagsOf("#+TITLE: PGConf\n#+FILETAGS: :postgres:conference:\n* A talk\n", "note.org")).toEqual([
      "postgres",
      "conference",
    ]);
    expect(tagsOf("= PGConf\n:keywords: postgres, conference\n\n== A talk\n", "note.adoc")).toEqual([
      "postgres",
      "conference",
    ]);
  });

  it("are not headings, tickets, code, colours or sentences with a hashtag in them", () => {
    const text = "# java\n## #5 A talk\n#17\n\nSee #java for more.\n```\n#include #define\n```\nTagging: it works\n";
    expect(tagsOf(text)).toEqual([]);
    expect(tagsOf(`#${"x".repeat(61)}\n`)).toEqual([]);
  });

  it("are none in a note without any, however long", () => {
    expect(tagsOf(`${"#".repeat(20_000)}\n${"a: ".repeat(20_000)}`)).toEqual([]);
  });
});
