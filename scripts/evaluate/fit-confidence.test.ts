import { describe, expect, it } from "vitest";
import { fitConfidence, formatWeights, judgeUnseen, meanSquaredError } from "./fit-confidence";

/** Sixty notes in which adopt is right twice in three times and hold once in three. */
const SAMPLES = Array.from({ length: 60 }, (_, index) => ({
  note: `${index}.md`,
  right: index % 2 === 0 ? index % 6 < 4 : index % 6 < 2,
  signs: [
    { sign: "always" as const, value: 1 },
    { sign: index % 2 === 0 ? ("ring-adopt" as const) : ("ring-hold" as const), value: 1 },
  ],
}));

describe("fitting confidence", () => {
  it("weighs for what is mostly right and against what is mostly wrong", () => {
    const weights = fitConfidence(SAMPLES);
    expect(weights.get("ring-adopt")).toBeGreaterThan(0.2);
    expect(weights.get("ring-hold")).toBeLessThan(-0.2);
  });

  it("judges each note by weights that have not seen it, and does better than knowing nothing", () => {
    const judged = judgeUnseen(SAMPLES);
    expect(judged).toHaveLength(SAMPLES.length);
    expect(meanSquaredError(judged)).toBeLessThan(0.25);
    expect(meanSquaredError([{ confidence: 1, right: false }])).toBe(1);
  });

  it("lists every fitted sign with the weight in use", () => {
    const table = formatWeights(fitConfidence(SAMPLES), SAMPLES);
    expect(table).toMatch(/^ring-adopt +0\.\d\d +-?\d\.\d\d +30$/m);
    expect(table).not.toContain("person");
  });
});
