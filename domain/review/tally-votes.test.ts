import { describe, expect, it } from "vitest";
import { listRevealedRounds, measureSpread, tallyVotes } from "./tally-votes";
import { RINGS } from "./testing-review";

function votesFor(...rings: readonly (string | null)[]) {
  return rings.map((ring) => ({ ring }));
}

describe("the spread of votes", () => {
  it.each<[string, (string | null)[], number]>([
    ["nobody", [], 0],
    ["one", ["adopt"], 0],
    ["all alike", ["trial", "trial", "trial"], 0],
    ["two as far apart as can be", ["adopt", "hold"], 1],
    ["half and half at the ends", ["adopt", "adopt", "hold", "hold"], 1],
    ["three, of whom one is at the other end", ["adopt", "adopt", "hold"], 1],
    ["two beside one another", ["adopt", "trial"], 1 / 3],
    ["one in each ring", ["adopt", "trial", "assess", "hold"], 10 / 12],
    ["those who abstain left out", ["adopt", null, "adopt", null], 0],
  ])("of %s", (_, rings, spread) => {
    expect(measureSpread(votesFor(...rings), RINGS)).toBeCloseTo(spread);
  });

  it("grows as one vote moves away, and does not depend on the order", () => {
    const spreads = RINGS.map((ring) => measureSpread(votesFor("adopt", "adopt", ring), RINGS));
    expect([...spreads].sort((a, b) => a - b)).toEqual(spreads);
    expect(measureSpread(votesFor("hold", "adopt", "trial"), RINGS)).toBe(
      measureSpread(votesFor("trial", "hold", "adopt"), RINGS),
    );
  });
});

describe("a round's tally", () => {
  it("counts every ring from the centre out, then who abstained", () => {
    expect(tallyVotes(votesFor("hold", null, "adopt", "hold"), RINGS)).toEqual([
      { ring: "adopt", count: 1 },
      { ring: "trial", count: 0 },
      { ring: "assess", count: 0 },
      { ring: "hold", count: 2 },
      { ring: null, count: 1 },
    ]);
  });
});

describe("votes for a ring that was removed since", () => {
  const votes = votesFor("adopt", "trial", null, "trial", "adopt");
  const left = RINGS.filter((ring) => ring !== "trial");

  it("are counted, after the rings that there are", () => {
    const tally = tallyVotes(votes, left);
    expect(tally.map(({ ring }) => ring)).toEqual(["adopt", "assess", "hold", "trial", null]);
    expect(tally.reduce((sum, { count }) => sum + count, 0)).toBe(votes.length);
  });

  it("do not move the spread of the others", () => {
    expect(measureSpread(votes, left)).toBe(0);
  });
});

describe("revealed rounds", () => {
  const participants = ["Cleo", "Ada", "Bob"].map((name) => ({ id: name.toLowerCase(), name, joinedAt: "" }));
  const votes = [
    { participant: "bob", round: 1, ring: "hold", comment: "Too slow." },
    { participant: "cleo", round: 1, ring: null, comment: "" },
    { participant: "ada", round: 1, ring: "adopt", comment: "We like it." },
    { participant: "ada", round: 2, ring: "trial", comment: "A secret." },
  ];

  it("show votes by ring, with names, and none of a round that was not revealed", () => {
    const rounds = listRevealedRounds({ votes, revealed: [1] }, RINGS, participants, true);
    expect(rounds.map(({ round }) => round)).toEqual([1]);
    expect(rounds[0]?.votes.map(({ name }) => name)).toEqual(["Ada", "Bob", "Cleo"]);
    expect(JSON.stringify(rounds)).not.toContain("A secret");
  });

  it("keep names back where the team wants it, and the order in which votes came too", () => {
    const quick = votes.map((vote) => ({ ...vote, ring: "trial" }));
    const rounds = [quick, [...quick].reverse()].map((cast) =>
      listRevealedRounds({ votes: cast, revealed: [1] }, RINGS, participants, false),
    );
    expect(rounds[0]?.[0]?.votes.map(({ name, comment }) => [name, comment])).toEqual([
      [null, ""],
      [null, "Too slow."],
      [null, "We like it."],
    ]);
    expect(rounds[1]).toEqual(rounds[0]);
  });
});
