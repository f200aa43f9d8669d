import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "@/domain/extraction/catalogue/entry";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "./compile-terms";
import type { TeamTerms } from "./team-terms";
import { readTerms, writeTerms } from "./terms-file";

const CATALOGUE: readonly CatalogueEntry[] = [
  { name: "Old Vaults", quadrant: "tools", aliases: ["OV tool"] },
  { name: "Harbour Master", quadrant: "platforms" },
];

function technologiesIn(text: string, team: TeamTerms): readonly string[] {
  const { technologies } = readNote({ name: "note.md", text }, compileTerms(CATALOGUE, team));
  return technologies.map((technology) => `${technology.name} (${technology.source}, ${technology.quadrant})`);
}

/** A few lines of aliases that stand for a hundred million names. */
const REPEATED = [
  "a0: &a0 [A]",
  ...Array.from({ length: 8 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(10)}]`),
].join("\n");

describe("the team's own terms", () => {
  it("add names that the catalogue does not have", () => {
    const team: TeamTerms = { terms: [{ name: "Inhouse Bus", quadrant: "platforms", aliases: ["ihb"] }], ignored: [] };
    expect(technologiesIn("we use ihb", team)).toEqual(["Inhouse Bus (team, platforms)"]);
  });

  it("rename and merge: old names and their aliases lead to the new one", () => {
    const team: TeamTerms = {
      terms: [{ name: "New Vaults", quadrant: "tools", replaces: ["Old Vaults", "Harbour Master"] }],
      ignored: [],
    };
    expect(technologiesIn("Old Vaults, OV tool, Harbour Master and New Vaults", team)).toEqual([
      "New Vaults (team, tools)",
    ]);
  });

  it("split: a spelling that the team gave away belongs to it alone", () => {
    const team: TeamTerms = { terms: [{ name: "OV", quadrant: "techniques", aliases: ["OV tool"] }], ignored: [] };
    expect(technologiesIn("OV tool", team)).toEqual(["OV (team, techniques)"]);
    expect(technologiesIn("Old Vaults", team)).toEqual(["Old Vaults (catalogue, tools)"]);
  });

  it("ignore names: they are neither read nor suggested", () => {
    const team: TeamTerms = { terms: [], ignored: ["Old Vaults"] };
    expect(technologiesIn("Old Vaults", team)).toEqual([]);
  });
});

describe("the terms file", () => {
  const team: TeamTerms = {
    terms: [
      {
        name: "B",
        quadrant: "tools",
        also: "platforms",
        aliases: ["=BB", "~bee"],
        match: "cased",
        home: "b.example",
        replaces: ["A"],
      },
    ],
    ignored: ["C"],
  };

  it("is read back as it was written", () => {
    expect(readTerms(writeTerms(team))).toEqual({ ok: true, value: team });
  });

  it("may be empty", () => {
    expect(readTerms("")).toEqual({ ok: true, value: { terms: [], ignored: [] } });
  });

  it.each([
    ["a quadrant that there is not", "terms:\n  - name: A\n    quadrant: gadgets\n", "terms.0.quadrant"],
    ["a field that there is not", "terms: []\nforgotten: [A]\n", ""],
    ["a name that cannot be kept", 'terms:\n  - name: "A\\0B"\n    quadrant: tools\n', "terms.0.name"],
    ["half a character for a name", 'ignored: ["\\ud800"]\n', "ignored.0"],
    ["a name without end", `ignored: [${"A".repeat(121)}]\n`, "ignored.0"],
  ])("is refused with %s", (_, yaml, field) => {
    expect(readTerms(yaml)).toMatchObject({ ok: false, reason: "invalid", field });
  });

  it.each([
    ["no YAML", "terms: ["],
    ["YAML that refers to what is not there", "terms: *team\n"],
    ["YAML that repeats itself without end", REPEATED],
    ["two documents", "terms: []\n---\nterms: []\n"],
  ])("is refused where it is %s", (_, yaml) => {
    expect(readTerms(yaml)).toMatchObject({ ok: false, reason: "invalid", sentence: expect.stringMatching(/\S/) });
  });
});
