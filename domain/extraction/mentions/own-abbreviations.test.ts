import { describe, expect, it } from "vitest";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";

const terms = compileTerms(CATALOGUE);
const namesIn = (text: string) =>
  readNote({ name: "note.md", text: `# A talk\n\n${text}` }, terms).technologies.map(({ name }) => name);

describe("abbreviations that a note spells out", () => {
  it.each([
    ["CRA (Customer Risk Assessment) is needed. Later, CRA was done.", "Create React App"],
    ["A Single Payment Area (SPA) for all.", "Single-page applications"],
    ["Automated Canary Analysis (ACA) ran.", "Azure Container Apps"],
  ])("are no names that they happen to be, too: %s", (text, name) => {
    expect(namesIn(text)).not.toContain(name);
  });

  it.each([
    ["SPA (single page application) it is.", "Single-page applications"],
    ["We wrote it with Create React App (CRA).", "Create React App"],
    ["CRA (last year) was fine for React.", "Create React App"],
    ["It is ECS (EC2 Container Service) there.", "Amazon ECS"],
  ])("are names where that is what is spelt out, or nothing: %s", (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

describe("links", () => {
  it.each([
    ["[Arrow](https://arrow.apache.org/) is fast", "Apache Arrow", "Arrow"],
    ["see https://lmstudio.ai/ for that", "LM Studio", "https://lmstudio.ai/"],
    ["http://www.idris-lang.org/", "Idris", "http://www.idris-lang.org/"],
  ])("name what a site is called after: %s", (text, name, written) => {
    const { mentions } = readNote({ name: "note.md", text }, terms);
    expect(mentions.map(({ technology, span }) => [technology, text.slice(span.start, span.end)])).toContainEqual([
      name,
      written,
    ]);
  });

  it("name nothing where they lead to one page of many", () => {
    expect(namesIn("see https://lmstudio.ai/blog/our-week for that")).toEqual([]);
  });
});
