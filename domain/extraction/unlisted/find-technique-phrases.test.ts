import { expect, test } from "vitest";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";

const terms = compileTerms(CATALOGUE);

function namesIn(text: string): readonly string[] {
  return readNote({ name: "note.md", text }, terms).technologies.map(({ name }) => name);
}

test.each([
  ["# Harbour tour\n\nThey do ledger driven development.\n", "Ledger driven development"],
  ["# Harbour tour\n\nThey do ledger-driven development.\n", "Ledger-driven development"],
  ["# Harbour tour\n\n- Berth oriented design\n", "Berth oriented design"],
])("%j names a technique by its form", (text, name) => {
  expect(namesIn(text)).toEqual([name]);
});

test("a word with a capital and what it is behind it names a thing", () => {
  expect(
    namesIn("# Harbour tour\n\nLater Sam presented Scarab, an open source library by the port for mooring.\n"),
  ).toEqual(["Scarab"]);
  expect(namesIn("# Harbour tour\n\nLater we saw the Harbour Scarab, an open source library.\n")).toEqual([]);
});
