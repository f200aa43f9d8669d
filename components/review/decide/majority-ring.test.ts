import { expect, test } from "vitest";
import { majorityRing } from "./majority-ring";

function rounds(...tallies: readonly Readonly<Record<string, number>>[]) {
  return {
    rounds: tallies.map((counts, index) => ({
      round: index + 1,
      tally: Object.entries(counts).map(([ring, count]) => ({ ring: ring === "none" ? null : ring, count })),
      spread: 0,
      votes: [],
    })),
  };
}

test.each([
  ["most", rounds({ adopt: 3, trial: 1, none: 5 }), "adopt"],
  ["a tie", rounds({ adopt: 2, trial: 2 }), null],
  ["abstentions only", rounds({ adopt: 0, none: 2 }), null],
  ["a second round", rounds({ adopt: 3 }, { trial: 2, adopt: 1 }), "trial"],
  ["no round", rounds(), null],
])("of %s", (_what, item, ring) => {
  expect(majorityRing(item)).toBe(ring);
});
