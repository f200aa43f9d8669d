import { describe, expect, it } from "vitest";
import type { FoundNote, FoundTechnology } from "./list-found";
import { readAnnotated } from "./read-annotated";
import { figuresOf, scoreFound } from "./score-found";

const note = readAnnotated(
  [
    "# ⟬First talk⟭ ⟨Ada Moreno⟩",
    "- ⟪adopt author Vite: ⟦Vite|tools⟧ is what we use⟫, ⟦npm|tools?⟧ too",
    "- ⟦Svelte|languages⟧ was shown",
    "- ⟪hold/none speaker Gulp: ⟦gulp=Gulp|tools⟧ is gone⟫",
    "",
    "",
    "# ⟬Second talk⟭",
    "- ⟦vite⟧ again",
  ].join("\n"),
);

const technology = (name: string, changes: Partial<FoundTechnology> = {}): FoundTechnology => ({
  name,
  surfaces: [name],
  quadrant: "tools",
  mentions: [{ talk: 0, line: 2 }],
  verdict: "none",
  verdictLines: [],
  ...changes,
});

const perfect: FoundNote = {
  talks: [
    { title: "First talk", speakers: ["Ada Moreno"], line: 1 },
    { title: "Second talk", speakers: [], line: 7 },
  ],
  technologies: [
    technology("Vite", {
      mentions: [
        { talk: 0, line: 2 },
        { talk: 1, line: 8 },
      ],
      verdict: "adopt",
      verdictLines: [2],
    }),
    technology("Svelte", { quadrant: "languages-and-frameworks", mentions: [{ talk: 0, line: 3 }] }),
    technology("Gulp", { mentions: [{ talk: 0, line: 4 }], verdict: "hold", verdictLines: [4] }),
  ],
};
const figuresFor = (changes: Partial<FoundNote>) => figuresOf([scoreFound(note, { ...perfect, ...changes })]);
const withTechnology = (index: number, changes: Partial<FoundTechnology>) =>
  figuresFor({
    technologies: perfect.technologies.map((each, at) => (at === index ? { ...each, ...changes } : each)),
  });

describe("scoreFound", () => {
  it("finds no fault in a perfect reading", () => {
    const { falseVerdicts, ...rest } = figuresFor({});
    expect(falseVerdicts).toBe(0);
    expect(new Set(Object.values(rest))).toEqual(new Set([1]));
  });

  it("counts talks that are missed or not there", () => {
    expect(figuresFor({ talks: perfect.talks.slice(0, 1) }).talks).toBeCloseTo(2 / 3);
    expect(figuresFor({ talks: [...perfect.talks, { title: "Lunch", speakers: [], line: 40 }] }).talks).toBeCloseTo(
      0.8,
    );
  });

  it("counts technologies that are missed or not there, but none that are optional", () => {
    expect(figuresFor({ technologies: perfect.technologies.slice(0, 2) }).technologyRecall).toBeCloseTo(2 / 3);
    expect(figuresFor({ technologies: [...perfect.technologies, technology("Ant")] }).technologyPrecision).toBe(0.75);
    expect(figuresFor({ technologies: [...perfect.technologies, technology("npm")] }).technologyPrecision).toBe(1);
  });

  it("knows a technology under another name by its spelling and line", () => {
    expect(withTechnology(2, { name: "gulp.js", surfaces: ["gulp"] }).technologies).toBe(1);
    expect(withTechnology(2, { name: "gulp.js", mentions: [{ talk: 0, line: 7 }] }).technologies).toBeLessThan(1);
  });

  it("counts mentions on the wrong line or in the wrong talk", () => {
    expect(withTechnology(1, { mentions: [{ talk: 0, line: 4 }] }).mentions).toBeLessThan(1);
    expect(withTechnology(1, { mentions: [{ talk: 1, line: 3 }] }).mentionsToTalk).toBe(0.75);
  });

  it("accepts every verdict that a reader accepts", () => {
    expect(withTechnology(2, { verdict: "none", verdictLines: [] }).verdicts).toBe(1);
    expect(withTechnology(2, { verdict: "trial" }).verdicts).toBeLessThan(1);
  });

  it("counts verdicts that are missed, false or on the wrong line", () => {
    expect(withTechnology(0, { verdict: "none" }).verdicts).toBe(0);
    expect(withTechnology(1, { verdict: "adopt" }).falseVerdicts).toBe(1);
    expect(withTechnology(0, { verdictLines: [8] }).evidence).toBe(0.5);
  });

  it("counts a wrong quadrant", () => {
    expect(withTechnology(1, { quadrant: "techniques" }).quadrants).toBeCloseTo(2 / 3);
  });
});
