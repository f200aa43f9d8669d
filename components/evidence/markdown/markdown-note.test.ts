import { existsSync, readdirSync, readFileSync } from "node:fs";
import { decodeHTML } from "entities";
import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Span } from "@/domain/notes/span";
import { detectDialect } from "@/domain/notes/text/dialect";
import type { NoteMark, NoteView } from "@/domain/radar/views";
import { MarkdownNote } from "./markdown-note";
import { readMarkdown } from "./read-markdown";
import { showsAsMarkdown } from "./shows-as-markdown";
import { isLeaf, type Tile } from "./tile-markdown";

const RINGS = [{ id: "adopt", name: "Adopt", position: 0, description: "" }];

function noteOf(text: string, marks: readonly NoteMark[] = []): NoteView {
  const rest = {
    language: "en",
    file: null,
    imported: null,
    encoding: "utf-8",
    sections: [],
    corrections: [],
    rings: RINGS,
  };
  return { id: "a-1", name: "a.md", text, marks, ...rest };
}

function mark(text: string, words: string, kind: NoteMark["kind"] = "mention", from = 0): NoteMark {
  const start = text.indexOf(words, from);
  const technology = { slug: "velero", name: "Velero" };
  const span = { start, end: start + words.length };
  return { kind, span, technology, ring: kind === "verdict" ? "adopt" : null, correction: null };
}

function draw(text: string, marks: readonly NoteMark[] = [], followed: Span | null = null): string {
  return renderToStaticMarkup(
    createElement(MarkdownNote, {
      note: { ...noteOf(text, marks), dialect: "markdown", partStart: 0 },
      followed,
      id: "note-text",
    }),
  );
}

/** All text of a page, hidden or not. */
const allText = (html: string) => decodeHTML(html.replace(/<[^>]*>/g, ""));
/** What shows of it. */
const shown = (html: string) =>
  allText(
    html.replace(/<span hidden="">[^<]*<\/span>/g, "").replace(/<span data-shown="([^"]*)"><\/span>/g, (_, as) => as),
  );

const WRITTEN = `---
title: A note
---
# Heading with \`code\` and [Velero](https://velero.io "title")

Soft
line, *emphasis*, **strong**, ~~gone~~ \\* &amp; &#38; www.example.org <b onclick="x()">raw</b>
hard\\
break

> quoted
> over lines
continued

1. one
   - [x] done **deep**
   - [ ] open
2. two

| a | b |
|---|:-:|
| 1 | \`x\\|y\` |

\`\`\`js
let a = 1;
\`\`\`

    indented

![alt *text*](https://example.org/a.png) ![](b.png) [^1] [ref][r]

***

[r]: https://example.org/r
[^1]: A footnote
`;

describe("a Markdown note on its page", () => {
  it("is headings, lists, tables and links, and its characters stay what they are", () => {
    const html = draw(WRITTEN);
    for (const element of [
      "<h2",
      "<em>",
      "<strong>",
      "<del>",
      "<blockquote",
      "<ol",
      "<ul",
      "<table",
      "<th",
      "<pre",
      "<hr",
    ]) {
      expect(html).toContain(element);
    }
    expect(html).toContain('href="https://velero.io"');
    expect(html).not.toContain("<b ");
    expect(html).not.toContain("<img");
    expect(allText(html)).toBe(WRITTEN);
    expect(shown(html)).toContain("Soft\nline, emphasis, strong, gone * & & www.example.org <b onclick");
    expect(shown(html)).toContain("quoted\nover lines\ncontinued");
    expect(shown(html)).not.toContain("```");
  });

  it("marks words across elements, and leads out beside a marked link", () => {
    const text = "We **really love [Velero](https://velero.io)** here.\n";
    const html = draw(text, [mark(text, "really love", "verdict"), mark(text, "Velero")], {
      start: 0,
      end: text.length - 1,
    });
    expect(html.match(/id="quote"/g)).toHaveLength(1);
    expect(html).toMatch(/<a data-of="mention" href="\/technologies\/velero">Velero<\/a>/);
    expect(html).toMatch(
      /<a [^>]*href="https:\/\/velero.io" rel="noopener noreferrer external" aria-label="Open velero.io">/,
    );
    expect(html).not.toMatch(/<a [^>]*>[^<]*<a /);
    expect(allText(html)).toBe(text);
  });

  it("shows an address that bears a mark of its own", () => {
    const text = "See [the page](https://velero.io/docs) now.\n";
    const html = draw(text, [mark(text, "https://velero.io/docs")]);
    expect(shown(html)).toContain("https://velero.io/docs");
    expect(html.match(/data-of="mention"/g)).toHaveLength(1);
  });

  it("is shown without anything that runs or loads, whatever it holds", () => {
    const text = [
      "<script>alert(1)</script>",
      '<img src=x onerror="alert(1)"> <svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg>',
      "[a](javascript:alert(1)) [b](data:text/html,x) [c](vbscript:x) [d](//evil.example) [e](JaVaScRiPt&colon;alert(1))",
      "![p](javascript:alert(1)) ![q](https://example.org/p.png) <javascript:alert(1)> <https://safe.example>",
      "\u202eevil\u202c zero\u200bwidth",
      `|${"a|".repeat(300)}\n|${"-|".repeat(300)}`,
    ].join("\n\n");
    const html = draw(text);
    expect(allText(html)).toBe(text);
    expect(html).not.toMatch(/<(script|img|svg|iframe|style|object)\b/i);
    expect(html).not.toMatch(/<[^>]*\s(on\w+|style|src)=/i);
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(["https://example.org/p.png", "https://safe.example"]);
  });

  it.each([
    ["> ".repeat(1000)],
    ["- ".repeat(1000)],
    [`${"[".repeat(1000)}a${"]".repeat(1000)}`],
    ["*a _b ".repeat(800)],
    ["`".repeat(5000)],
    ["&#".repeat(3000)],
  ])("is drawn in time when it is written against parsers: %#", (text) => {
    const begun = performance.now();
    expect(allText(draw(text))).toBe(text);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it("keeps every character in order, and every mark, for any text", () => {
    const bits = fc.constantFrom(
      ..."*_`~[]()<>#-+|\\&!:\"' \n\n",
      "word ",
      "Velero",
      "\r\n",
      "\t",
      "    ",
      "> ",
      "- ",
      "1. ",
      "```\n",
      "| a | b |\n|---|---|\n",
      "&amp;",
      "https://a.example ",
      "[a](https://b.example)",
      "<b>",
      "é",
      "🎉",
      "\u202e",
      "---\n",
      "[^1]",
      "- [x] ",
    );
    const notes = fc.array(bits, { maxLength: 60 }).map((parts) => parts.join(""));
    const spans = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 20 })), { maxLength: 6 });
    fc.assert(
      fc.property(notes, spans, (text, places) => {
        const marks = marksAt(text, places);
        expectTiled(text);
        const html = draw(text, marks);
        expect(allText(html).replace(/\r/g, "")).toBe(text.replace(/\r/g, ""));
        for (const { technology } of marks) expect(html).toContain(`href="/technologies/${technology.slug}"`);
      }),
      { numRuns: 300 },
    );
  });

  it.skipIf(!existsSync("../shared/notes"))("keeps every character of real notes (skipped without ../shared)", () => {
    const names = readdirSync("../shared/notes", { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".md"),
    );
    for (const name of names) {
      const text = readFileSync(`../shared/notes/${name}`, "utf8");
      if (showsAsMarkdown({ dialect: detectDialect(text, name), text })) expectTiled(text);
    }
    expect(names.length).toBeGreaterThan(0);
  });
});

/** Mentions of a technology each that do not overlap, nor share a character that is written as "&amp;", nor hold blanks alone. */
function marksAt(text: string, places: readonly (readonly [number, number])[]): NoteMark[] {
  let free = 0;
  return [...places]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, length], index): NoteMark[] => {
      const span = { start: Math.max(start, free), end: Math.min(start + length, text.length) };
      if (text.slice(span.start, span.end).trim() === "") return [];
      const reference = [...text.matchAll(/&\w+;/g)].find(({ index: at, 0: { length: size } }) => span.end < at + size);
      free = reference && reference.index < span.end ? reference.index + reference[0].length : span.end;
      return [{ ...mark(text, ""), span, technology: { slug: `t-${index}`, name: `T ${index}` } }];
    });
}

function expectTiled(text: string): void {
  const pieces = piecesOf(readMarkdown(text).tiles);
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  expect(pieces.every(({ start }, index) => start === (pieces[index - 1]?.end ?? 0))).toBe(true);
}

function piecesOf(tile: Tile): readonly Span[] {
  return isLeaf(tile) ? tile.pieces : tile.children.flatMap(piecesOf);
}

describe("showsAsMarkdown", () => {
  it("leaves other formats, long notes and long lines to plain text", () => {
    expect(showsAsMarkdown({ dialect: "markdown", text: "a" })).toBe(true);
    for (const dialect of ["org", "plain"] as const) expect(showsAsMarkdown({ dialect, text: "# a" })).toBe(false);
    expect(showsAsMarkdown({ dialect: "markdown", text: "a b c\n".repeat(20_000) })).toBe(false);
    expect(showsAsMarkdown({ dialect: "markdown", text: `a\n${"a".repeat(6000)}` })).toBe(false);
  });
});
