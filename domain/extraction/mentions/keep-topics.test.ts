import { expect, test } from "vitest";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import { BROAD_NOTIONS } from "@/domain/extraction/words/broad-notions";

const terms = compileTerms(CATALOGUE);

function namesIn(text: string): readonly string[] {
  return readNote({ name: "note.md", text }, terms).technologies.map(({ name }) => name);
}

test("a notion that is only said in passing is no technology", () => {
  const text =
    "# Harbour tour\n\nTheir ferry bookings run on PostgreSQL, with little automation and a second encryption key.\n";
  expect(namesIn(text)).toEqual(["PostgreSQL"]);
});

test("a notion that a heading or a whole item names is one", () => {
  expect(namesIn("# Load balancing\n\nWhich berth takes the next ship.\n")).toEqual(["Load balancing"]);
  expect(namesIn("# Harbour tour\n\n- Encryption\n- PostgreSQL\n")).toEqual(["Encryption", "PostgreSQL"]);
});

test("a notion in the bold words that an item opens with is one", () => {
  const text = "# Harbour tour\n\n- **Plain request-response** - quick to build, slow at high tide\n";
  expect(namesIn(text)).toEqual(["Request-response"]);
});

test("a notion that many sentences are about is one", () => {
  const text =
    "# Harbour tour\n\nWe began automation in May. By June the automation moored ships. In July automation paid for itself.\n";
  expect(namesIn(text)).toEqual(["Automation"]);
});

test("a notion that the team confirmed always counts", () => {
  const own = compileTerms(CATALOGUE, {
    terms: [{ name: "Automation", quadrant: "techniques" }],
    ignored: [],
  });
  const reading = readNote({ name: "note.md", text: "# Harbour tour\n\nThere was little automation.\n" }, own);
  expect(reading.technologies.map(({ name }) => name)).toEqual(["Automation"]);
});

test("every notion is a name of the catalogue", () => {
  const names = new Set(CATALOGUE.map(({ name }) => name));
  expect([...BROAD_NOTIONS].filter((name) => !names.has(name))).toEqual([]);
});
