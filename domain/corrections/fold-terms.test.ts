import { describe, expect, it } from "vitest";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import {
  type CorrectionChange,
  isQuoteChange,
  isTermChange,
  listNames,
  type NamedTechnology,
  QUOTE_KINDS,
  TERM_KINDS,
  type TermChange,
} from "./correction";
import { foldTerms } from "./fold-terms";

function technology(name: string, source: NamedTechnology["source"] = "discovered"): NamedTechnology {
  return { name, quadrant: "tools", quadrantAlso: null, home: null, source };
}

const FOO = technology("FooKit");
const BAR = technology("BarKit");

describe("what the team decided about names", () => {
  it.each<[string, readonly TermChange[], object]>([
    [
      "renaming keeps the former name",
      [{ kind: "rename", technology: FOO, name: "FooDeck" }],
      { terms: [{ name: "FooDeck", quadrant: "tools", replaces: ["FooKit"] }], ignored: [] },
    ],
    [
      "renaming there and back leaves no former name of its own",
      [
        { kind: "rename", technology: FOO, name: "FooDeck" },
        { kind: "rename", technology: technology("FooDeck"), name: "FooKit" },
      ],
      { terms: [{ name: "FooKit", quadrant: "tools", replaces: ["FooDeck"] }], ignored: [] },
    ],
    [
      "merging brings all spellings along",
      [
        { kind: "merge-name", spelling: "foo-set", into: FOO },
        { kind: "merge", technology: FOO, into: BAR },
      ],
      { terms: [{ name: "BarKit", quadrant: "tools", aliases: ["foo-set"], replaces: ["FooKit"] }], ignored: [] },
    ],
    [
      "splitting takes a spelling away from where it was",
      [
        { kind: "merge", technology: FOO, into: BAR },
        { kind: "split", technology: BAR, spelling: "FooKit", to: FOO },
      ],
      {
        terms: [
          { name: "BarKit", quadrant: "tools" },
          { name: "FooKit", quadrant: "tools" },
        ],
        ignored: [],
      },
    ],
    [
      "a quadrant leaves no second one",
      [{ kind: "quadrant", technology: { ...FOO, quadrantAlso: "platforms" }, quadrant: "techniques" }],
      { terms: [{ name: "FooKit", quadrant: "techniques" }], ignored: [] },
    ],
    [
      "ignoring takes every spelling along",
      [
        { kind: "confirm-name", spelling: "foo-set", technology: FOO },
        { kind: "ignore", technology: FOO },
      ],
      { terms: [], ignored: ["FooKit", "foo-set"] },
    ],
    [
      "confirming ends ignoring",
      [
        { kind: "ignore-name", spelling: "FooKit" },
        { kind: "confirm-name", spelling: "FooKit", technology: FOO },
      ],
      { terms: [{ name: "FooKit", quadrant: "tools" }], ignored: [] },
    ],
    [
      "a file counts in place of what was there",
      [
        { kind: "confirm-name", spelling: "FooKit", technology: FOO },
        { kind: "confirm-name", spelling: "BarKit", technology: BAR },
        { kind: "import-terms", team: { terms: [{ name: "FooKit", quadrant: "platforms" }], ignored: ["BarKit"] } },
      ],
      { terms: [{ name: "FooKit", quadrant: "platforms" }], ignored: ["BarKit"] },
    ],
    [
      "a file turns round what was merged",
      [
        { kind: "merge", technology: FOO, into: BAR },
        {
          kind: "import-terms",
          team: { terms: [{ name: "FooKit", quadrant: "tools", replaces: ["BarKit"] }], ignored: [] },
        },
      ],
      { terms: [{ name: "FooKit", quadrant: "tools", replaces: ["BarKit"] }], ignored: [] },
    ],
    [
      "a file parts what was merged",
      [
        { kind: "merge", technology: FOO, into: BAR },
        { kind: "import-terms", team: { terms: [{ name: "FooKit", quadrant: "platforms" }], ignored: [] } },
      ],
      {
        terms: [
          { name: "BarKit", quadrant: "tools" },
          { name: "FooKit", quadrant: "platforms" },
        ],
        ignored: [],
      },
    ],
  ])("%s", (_, changes, team) => {
    expect(foldTerms(changes)).toEqual(team);
  });

  it("takes ordinary words in their own casing alone", () => {
    const change = { kind: "confirm-name", spelling: "Harvest", technology: technology("Harvest") } as const;
    expect(foldTerms([change]).terms).toEqual([{ name: "Harvest", quadrant: "tools", match: "cased" }]);
    const other = { kind: "merge-name", spelling: "harvest", into: FOO } as const;
    expect(foldTerms([other]).terms).toEqual([{ name: "FooKit", quadrant: "tools", aliases: ["~harvest"] }]);
  });

  it("leaves an ordinary word of the catalogue as careful as it was", () => {
    const go = { ...technology("Go", "catalogue"), quadrant: "languages-and-frameworks" } as const;
    const catalogue = [{ ...go, match: "context", context: ["golang"], aliases: ["golang"], home: "go.dev" }] as const;
    const namesIn = (text: string, changes: readonly TermChange[]) =>
      readNote({ name: "note.md", text }, compileTerms(catalogue, foldTerms(changes))).technologies.map(
        ({ name }) => name,
      );
    for (const change of [
      { kind: "quadrant", technology: go, quadrant: "tools" },
      { kind: "rename", technology: go, name: "Golang" },
    ] as const) {
      expect(namesIn("We go to the harbour and go home.", [change])).toEqual([]);
      expect(namesIn("Written in golang.", [change])).toEqual([change.kind === "rename" ? "Golang" : "Go"]);
    }
  });
});

it("lists each kind of correction once, and knows whether it is about a sentence or a name", () => {
  const anchor = { sentence: "a", occurrence: 0, before: "", after: "" };
  const onSentence = {
    anchor,
    technology: "A",
    ring: "hold",
    cue: { start: 0, end: 1 },
    by: "author",
    title: "",
  } as const;
  const change = (kind: string) => ({ ...onSentence, kind, instead: null, team: { terms: [], ignored: [] } });
  expect(new Set([...QUOTE_KINDS, ...TERM_KINDS]).size).toBe(QUOTE_KINDS.length + TERM_KINDS.length);
  for (const kind of QUOTE_KINDS) expect(isQuoteChange(change(kind) as unknown as CorrectionChange)).toBe(true);
  for (const kind of TERM_KINDS) expect(isTermChange(change(kind) as unknown as CorrectionChange)).toBe(true);
});

it("names everything that a correction is about", () => {
  expect(listNames({ kind: "merge", technology: FOO, into: BAR })).toEqual(["FooKit", "BarKit"]);
  expect(listNames({ kind: "ignore-name", spelling: "x" })).toEqual(["x"]);
});
