import { expect, it } from "vitest";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";

const terms = compileTerms(CATALOGUE);

/** What a note names, each technology once. */
function namedIn(text: string): readonly string[] {
  return readNote({ name: "note.md", text }, terms).technologies.map(({ name }) => name);
}

it("tells the number of a licence from that of a protocol", () => {
  expect(namedIn("Our gateway talks JSON-RPC 2.0 to the depot.\n")).toEqual(["JSON-RPC"]);
  expect(namedIn("Their crane is under Apache 2.0 now, says the depot.\n")).toEqual([]);
});

it("takes a company that people come from for no product of it", () => {
  expect(namedIn("Two engineers from Oracle told us of the harbour with Java.\n")).toEqual(["Java"]);
  expect(namedIn("We keep the ships in Oracle, next to Java.\n")).toEqual(["Oracle Database", "Java"]);
});

it("takes where somebody works for a company, be the name in full or a link to a page of their own", () => {
  expect(namedIn("Later Laura Meyer from Docker showed the harbour in Java.\n")).toEqual(["Java"]);
  expect(namedIn("[Lau](https://twitter.com/lauships) at [Docker](https://www.docker.com) likes Java.\n")).toEqual([
    "Java",
  ]);
  expect(namedIn("The ships learn from Docker, and a crane of Java.\n")).toEqual(["Docker", "Java"]);
});

it("takes what stands behind a speaker for a company", () => {
  expect(namedIn("- [Ships with Java - Laura Meyer, Docker](https://example.net/ships)\n")).toEqual(["Java"]);
  expect(namedIn("- [Ships with Java, Docker](https://example.net/ships)\n")).toEqual(["Java", "Docker"]);
});

it("takes the host of somebody's pages for no technology", () => {
  expect(namedIn("The maps are at mia.github.io/maps, the code at github.com/mia/maps for all.\n")).toEqual([]);
});

it("takes everyday words side by side for no name that joins them", () => {
  expect(namedIn("They make code that sails with Kotlin.\n")).toEqual(["Kotlin"]);
  expect(namedIn("The ships are told apart by tensor flow in a virtual box.\n")).toEqual(["TensorFlow", "VirtualBox"]);
});
