import { describe, expect, it } from "vitest";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";

const terms = compileTerms([
  { name: "Kubernetes", quadrant: "platforms" },
  { name: "Grafana", quadrant: "tools" },
]);

describe("names that no list knows", () => {
  it.each([
    ["We run Kubernetes, Fluxbee and Grafana.", "Fluxbee"],
    ["Check out FluxQL, it looks promising.", "FluxQL"],
    ["Moved from Grafana to OpenFlux 2.3 in production.", "OpenFlux"],
    ["There is a tool called Chaffinch which makes profiles.", "Chaffinch"],
    ["Charts are drawn with Fluxbee.js these days.", "Fluxbee.js"],
    ["`Scarlet` is a tool by the port that counts crates.", "Scarlet"],
    ["What I liked is [Fluxbee](https://fluxbee.example/), a small thing.", "Fluxbee"],
    ["The one thing to see is [Scarlet](https://scarlet.example), a library for crates.", "Scarlet"],
  ])("count beside names that are known, and where they are made and used as such: %s", (text, name) => {
    const { technologies } = readNote({ name: "note.md", text: `# A talk\n\n${text}` }, terms);
    expect(technologies.map((technology) => technology.name)).toContain(name);
  });

  it.each([
    "Talk by Fluxbee Petersson and Anna from Fluxcorp.",
    "See you at EuroFlux 2014 in Brussels!",
    "See you at [EuroFlux](https://euroflux.example) 2014, or at PortConUK!",
    "She is from [Fluxbee](https://fluxbee.example), where ships are built.",
    "[fluxbee/crates-of-the-talk](https://github.com/fluxbee/crates-of-the-talk): Fluxbee, of which we heard.",
    "THere is anohter crate below the TODO sign.",
    "Change to the USER via a SETTING.",
    "We met on a Thursday in Chaffinch Hall.",
    "The call is in fluxbee.js and in index.js, of course.",
  ])("do not count where people, events, slips and plain words are meant: %s", (text) => {
    const { technologies } = readNote({ name: "note.md", text: `# A talk\n\n${text}` }, terms);
    expect(technologies).toEqual([]);
  });

  it("are no labels of what is told about a talk", () => {
    const text = "## Kubernetes au port\nIntervenante : Ada Brandt\n\n- Grafana pour voir";
    expect(readNote({ name: "note.md", text }, terms).suggestions).toEqual([]);
  });

  it("count where the note says what they are and where they live", () => {
    const text = "[Fluxbee](https://github.com/fluxbee/fluxbee) is a framework for streams.\nWe like Fluxbee.";
    const { technologies, mentions } = readNote({ name: "note.md", text }, terms);
    expect(technologies).toMatchObject([
      { name: "Fluxbee", source: "discovered", quadrant: "languages-and-frameworks" },
    ]);
    expect(mentions.map((mention) => text.slice(mention.span.start, mention.span.end))).toEqual(["Fluxbee", "Fluxbee"]);
  });

  it("stand in the quadrant of the noun beside them", () => {
    const { technologies } = readNote(
      { name: "note.md", text: "# A talk\n\nWe keep it with the Fluxbee database, and run Kubernetes." },
      terms,
    );
    expect(technologies.map(({ name, quadrant }) => [name, quadrant])).toEqual([
      ["Fluxbee", "platforms"],
      ["Kubernetes", "platforms"],
    ]);
  });

  it("are suggested where less speaks for them", () => {
    const { technologies, suggestions } = readNote(
      { name: "note.md", text: "# A talk\n\nKubernetes was shown, then we saw a demo with Fluxbee." },
      terms,
    );
    expect(technologies.map((technology) => technology.name)).toEqual(["Kubernetes"]);
    expect(suggestions.map(({ surface, signals }) => ({ surface, signals }))).toEqual([
      { surface: "Fluxbee", signals: ["capital", "capital-within", "object"] },
    ]);
  });
});
