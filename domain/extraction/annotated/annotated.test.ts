import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import { listFound } from "./list-found";
import { readAnnotated } from "./read-annotated";
import { type Figures, figuresOf, scoreFound } from "./score-found";

/** What reading these notes must not fall below. Raised as reading gets better, lowered only where notes are added. */
const FLOORS: Omit<Figures, "falseVerdicts"> = {
  talks: 0.98,
  technologyPrecision: 0.9,
  technologyRecall: 0.95,
  technologies: 0.93,
  mentions: 0.98,
  mentionsToTalk: 0.965,
  quadrants: 0.965,
  verdicts: 0.76,
  evidence: 0.98,
};
const MOST_FALSE_VERDICTS = 0.04;

const folder = new URL("notes/", import.meta.url);
const terms = compileTerms(CATALOGUE);
const notes = readdirSync(folder).map((name) => {
  const note = readAnnotated(readFileSync(new URL(name, folder), "utf8"));
  const found = listFound(name, note.text, readNote({ name, text: note.text }, terms));
  return { name, note, score: scoreFound(note, found) };
});
const figures = figuresOf(notes.map(({ score }) => score));

describe("the annotated notes", () => {
  it.each(notes)("$name has talks, technologies and verdicts to find", ({ note }) => {
    expect(note.talks.length).toBeGreaterThan(0);
    expect(note.technologies.length).toBeGreaterThan(5);
    expect(note.technologies.some(({ verdicts }) => !verdicts.includes("none"))).toBe(true);
    expect(note.text).not.toMatch(/[⟦⟧⟪⟫⟬⟭⟨⟩]/u);
  });

  it.each(Object.entries(FLOORS))("are read with %s of at least %d", (figure, floor) => {
    expect(figures[figure as keyof Figures]).toBeGreaterThanOrEqual(floor);
  });

  it(`are given at most ${MOST_FALSE_VERDICTS} verdicts where nothing is said`, () => {
    expect(figures.falseVerdicts).toBeLessThanOrEqual(MOST_FALSE_VERDICTS);
  });
});
