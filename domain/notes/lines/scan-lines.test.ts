import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Line, lineAt, lineContent } from "./line";
import { scanLines } from "./scan-lines";

/** What a line is, in short: kind, depth, and its own text. */
function outline(text: string, name = ""): string[] {
  return scanLines(text, name).map((line) => `${line.kind}${line.depth || ""}|${lineContent(text, line)}`);
}

describe("scanLines", () => {
  it("tells Markdown's kinds", () => {
    const text =
      "# Title #\n\nText\n- [x] done\n1. first\n> quoted\n| a | b |\n|---|---|\n---\n**Bold**\n![alt](x.png)\n<br/>\n##Tight";
    expect(outline(text)).toEqual([
      "heading1|Title",
      "blank|",
      "text|Text",
      "bullet|done",
      "numbered|first",
      "quote|quoted",
      "table|| a | b |",
      "rule|",
      "rule|",
      "bold|Bold",
      "image|![alt](x.png)",
      "html|<br/>",
      "heading2|Tight",
    ]);
  });

  it("does not take a tag or a shell comment for a heading", () => {
    expect(outline("#kubernetes notes")).toEqual(["text|#kubernetes notes"]);
    expect(outline("Build\n# run this\nmake", "howto.txt")).toEqual(["text|Build", "text|# run this", "text|make"]);
  });

  it("reads the headings of wikis, where there are no others", () => {
    expect(outline("!!!Harbour\ntext\n! Cranes!\n![a](b.png)")).toEqual([
      "heading1|Harbour",
      "text|text",
      "heading3|Cranes",
      "image|![a](b.png)",
    ]);
    expect(outline("h1. Harbour\nh2. Cranes\n")).toEqual(["heading1|Harbour", "heading2|Cranes"]);
    expect(outline("---+ Harbour\n---++ Cranes\n")).toEqual(["heading1|Harbour", "heading2|Cranes"]);
    expect(outline("# Harbour\n!important\n!really")).toEqual(["heading1|Harbour", "text|!important", "text|!really"]);
  });

  it("reads underlined headings, overlined ones and their depths", () => {
    expect(outline("Title\n=====\n\nPart\n----\n")).toEqual([
      "heading1|Title",
      "underline|",
      "blank|",
      "heading2|Part",
      "underline|",
    ]);
    expect(
      outline("=====\nBook\n=====\n\nTalk\n~~~~\n\nPart\n^^^^\n", "a.rst").filter((line) => line.startsWith("heading")),
    ).toEqual(["heading1|Book", "heading2|Talk", "heading3|Part"]);
    expect(outline("A paragraph that ends here.\n---\n")).toEqual(["text|A paragraph that ends here.", "rule|"]);
  });

  it("reads org-mode", () => {
    const text =
      "#+TITLE: Conf\n* DONE [#A] Talk one  :tag:\n** Part\n- item\n#+BEGIN_SRC sh\n* no heading\n#+END_SRC\n#+BEGIN_QUOTE\nwords\n#+END_QUOTE";
    expect(outline(text)).toEqual([
      "directive|#+TITLE: Conf",
      "heading1|Talk one",
      "heading2|Part",
      "bullet|item",
      "fence|#+BEGIN_SRC sh",
      "code|* no heading",
      "fence|#+END_SRC",
      "directive|#+BEGIN_QUOTE",
      "text|words",
      "directive|#+END_QUOTE",
    ]);
    expect(scanLines(text)[8]?.quoted).toBe(true);
  });

  it("goes by the marks where the name's ending tells nothing, whatever it is", () => {
    const text = "#+TITLE: Conf\n* Talk one\n";
    expect(outline(text, "notes.constructor")).toEqual(outline(text));
  });

  it("reads AsciiDoc, wiki and framed headings", () => {
    expect(outline("= Book\n\n== Talk\n----\n== code\n----\n", "a.adoc")).toEqual([
      "heading1|Book",
      "blank|",
      "heading2|Talk",
      "fence|----",
      "code|== code",
      "fence|----",
    ]);
    expect(outline("=== Talk ===\n*** Other talk ***\n")).toEqual(["heading3|Talk", "heading2|Other talk"]);
    expect(outline('<h2 id="x">Talk</h2>')).toEqual(["heading2|Talk"]);
  });

  it("keeps what stands in fences, comments and front matter apart", () => {
    expect(outline("---\ntitle: x\n---\n<!-- a\n# b -->\n```js\n# c\n```\n# D")).toEqual([
      "front-matter|---",
      "front-matter|title: x",
      "front-matter|---",
      "comment|<!-- a",
      "comment|# b -->",
      "fence|```js",
      "code|# c",
      "fence|```",
      "heading1|D",
    ]);
    expect(outline("{% highlight ruby %}\n# c\n{% endhighlight %}\n# D")).toEqual([
      "fence|{% highlight ruby %}",
      "code|# c",
      "fence|{% endhighlight %}",
      "heading1|D",
    ]);
    expect(outline("```\nnever closed\n# Title")).toEqual(["text|```", "text|never closed", "heading1|Title"]);
  });

  it("marks what a notebook printed", () => {
    expect(outline("```python\nrun()\n```\n\n    Requirement satisfied\n    again\n\nText").slice(4, 6)).toEqual([
      "code|Requirement satisfied",
      "code|again",
    ]);
  });

  it("counts indentation in columns, with tabs, wide blanks and marks of no width", () => {
    expect(scanLines("\t- a\n  \tb\n\u00a0\u00a0- c\n\u200b\ufeffd").map(({ indent }) => indent)).toEqual([4, 4, 2, 0]);
  });

  it("hangs list items and their continuations from their parents", () => {
    const lines = scanLines("tools:\n- backup\n    - nightly\n      at two\n    - weekly\n- restore\n\ntext\n- alone");
    expect(lines.map(({ parent }) => parent)).toEqual([-1, 0, 1, 2, 1, 0, -1, -1, -1]);
  });

  it("takes all newlines for what they are", () => {
    expect(outline("a\r\nb\nc\r\n")).toEqual(["text|a", "text|b", "text|c"]);
    expect(outline("a\rb\r")).toEqual(["text|a", "text|b"]);
    expect(outline("")).toEqual([]);
  });

  const markup = fc
    .array(
      fc.constantFrom(
        "# ",
        "- ",
        "    ",
        "\t",
        "```",
        "---",
        "===",
        "> ",
        "| a |",
        "**b**",
        "<!--",
        "-->",
        "\n",
        "\r\n",
        "word ",
        "1. ",
        "é",
        "☕",
        "* ",
        "#+BEGIN_SRC",
        "#+END_SRC",
        ":END:",
        "\u3000",
        "日本",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(""));
  const anyText = fc.oneof(markup, fc.string({ unit: "binary" }));

  it("takes marks around nothing for no heading", () => {
    for (const text of ["---   ---", "~~ ~~", "*** ***"])
      expect(scanLines(text).map(({ kind }) => kind)).not.toContain("heading");
  });

  it("tiles any text: lines and newlines give it back", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const line of scanLines(text)) {
          expect(line.start).toBe(end);
          end = line.end + (/^(?:\r\n|\n|\r)/.exec(text.slice(line.end))?.[0].length ?? 0);
        }
        expect(end).toBe(text.length);
      }),
    );
  });

  it("keeps every line's own text within the line, and parents before their children", () => {
    const check = (line: Line, index: number) => {
      expect(
        line.start <= line.content.start && line.content.start <= line.content.end && line.content.end <= line.end,
      ).toBe(true);
      expect(line.parent).toBeLessThan(index);
      expect(line.number).toBe(index + 1);
    };
    fc.assert(fc.property(anyText, (text) => scanLines(text).forEach(check)));
  });

  it("finds the line of any offset", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, seed) => {
        const lines = scanLines(text);
        const line = lines[lineAt(lines, text.length === 0 ? 0 : seed % text.length)];
        if (line !== undefined) expect(line.start).toBeLessThanOrEqual(seed % text.length);
      }),
    );
  });
});
