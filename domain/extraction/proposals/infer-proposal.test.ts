import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RINGS } from "@/domain/radar/vocabulary";
import { inferProposal, type ProposalVerdict } from "./infer-proposal";

function verdict(change: Partial<ProposalVerdict>): ProposalVerdict {
  return {
    ring: "adopt",
    by: "speaker",
    strength: 0.75,
    rule: "en.adopt.in-production/subject",
    note: "a.md",
    talk: "1",
    event: null,
    ...change,
  };
}

describe("inferProposal", () => {
  it("is null where no note says anything", () => {
    expect(inferProposal([])).toBeNull();
  });

  it("says in plain words why", () => {
    const proposal = inferProposal([
      verdict({}),
      verdict({ talk: "2" }),
      verdict({
        talk: "3",
        ring: "hold",
        by: "author",
        strength: 0.5,
        rule: "en.hold.avoid/object",
        event: "KubeCon EU 2024",
      }),
    ]);
    expect(proposal?.ring).toBe("adopt");
    expect(proposal?.reasons).toEqual([
      "Two talks report it in production.",
      "One note-taker advises against it (2024).",
    ]);
  });

  it("counts a talk once, however many notes and sentences tell of it", () => {
    const once = inferProposal([verdict({})]);
    const copied = inferProposal([verdict({}), verdict({ note: "copy.md" }), verdict({ strength: 0.6 })]);
    expect(copied).toEqual(once);
    expect(inferProposal([verdict({}), verdict({ talk: "2" })])?.confidence).toBeGreaterThan(once?.confidence ?? 1);
  });

  it("believes the note-taker more than the speaker, and the newer more than the older", () => {
    const hold = verdict({ ring: "hold", rule: "en.hold.avoid/object", talk: "2" });
    expect(inferProposal([verdict({}), { ...hold, by: "author" }])?.ring).toBe("hold");
    expect(inferProposal([verdict({ event: "DevConf 2025" }), { ...hold, event: "DevConf 2019" }])?.ring).toBe("adopt");
    expect(inferProposal([verdict({ event: "DevConf 2019" }), { ...hold, event: "DevConf 2025" }])?.ring).toBe("hold");
  });

  it("shows a contradiction as contested, and is less sure of it", () => {
    const agreed = inferProposal([verdict({}), verdict({ talk: "2" })]);
    const contested = inferProposal([
      verdict({}),
      verdict({ talk: "2", ring: "hold", rule: "en.hold.avoid/object", strength: 0.7 }),
    ]);
    expect(agreed?.contested).toBe(false);
    expect(contested?.contested).toBe(true);
    expect(contested?.confidence).toBeLessThan(agreed?.confidence ?? 0);
    expect(contested?.reasons).toHaveLength(2);
  });

  it("does not depend on the order of verdicts, and its confidence lies between 0 and 1", () => {
    const verdicts = fc.array(
      fc.record({
        ring: fc.constantFrom(...RINGS),
        by: fc.constantFrom("author" as const, "speaker" as const),
        strength: fc.double({ min: 0.05, max: 1, noNaN: true }),
        rule: fc.constantFrom(
          "en.adopt.use/object",
          "fr.hold.avoid/object/negated",
          "en.frame.from-to/first",
          "any.trial.rating/subject",
        ),
        note: fc.constantFrom("a.md", "b.md"),
        talk: fc.constantFrom("1", "2", null),
        event: fc.constantFrom("X 2020", "Y 2024", null),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(verdicts, (all) => {
        const proposal = inferProposal(all);
        expect(inferProposal([...all].reverse())).toEqual(proposal);
        expect(proposal?.confidence).toBeGreaterThan(0);
        expect(proposal?.confidence).toBeLessThan(1);
        for (const reason of proposal?.reasons ?? []) expect(reason).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });
});
