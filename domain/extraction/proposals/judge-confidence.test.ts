import { describe, expect, it } from "vitest";
import { judgeConfidence, listConfidenceSigns } from "./judge-confidence";
import type { Vote } from "./proposal-votes";

function vote(rule: string, change: Partial<Vote> = {}): Vote {
  return { ring: "adopt", by: "speaker", weight: 0.6, rule, isTalk: true, event: null, year: null, ...change };
}

function confidenceOf(rule: string, change: Partial<Vote> = {}): number {
  const lead = vote(rule, change);
  return judgeConfidence(listConfidenceSigns([lead], lead.ring, lead.weight, 0));
}

describe("confidence", () => {
  it("is told by the strongest vote for the ring", () => {
    const votes = [vote("en.hold.avoid/object", { ring: "hold" }), vote("fr.adopt.praise/title/hedged")];
    expect(listConfidenceSigns(votes, "adopt", 0.6, 1).map(({ sign }) => sign)).toEqual([
      "always",
      "score",
      "dispute",
      "votes",
      "ring-adopt",
      "way-far",
      "in-other-language",
      "turned",
    ]);
    expect(listConfidenceSigns(votes, "trial", 0, 0)).toEqual([]);
  });

  it("is greater for what is said beside the name than for what is said under a title, and less where it is hedged", () => {
    const beside = confidenceOf("en.adopt.praise/subject");
    expect(beside).toBeGreaterThan(confidenceOf("en.adopt.praise/sentence-before"));
    expect(beside).toBeGreaterThan(confidenceOf("en.adopt.praise/title"));
    expect(beside).toBeGreaterThan(confidenceOf("en.adopt.praise/subject/hedged"));
    expect(beside).toBeGreaterThan(confidenceOf("en.hold.burden/subject", { ring: "hold" }));
  });

  it("is all but certain of what a person has put right", () => {
    for (const ring of ["adopt", "trial", "assess", "hold"] as const)
      expect(confidenceOf("person", { ring, weight: 1 })).toBeGreaterThan(0.85);
  });
});
