import { expect, test } from "vitest";
import { DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import type { RevealedRound } from "./review-views";
import { roundInWords } from "./round-in-words";

function round(counts: Readonly<Record<string, number>>, spread: number): RevealedRound {
  const tally = [...DEFAULT_RINGS.map(({ id }) => id), "gone", null].map((ring) => ({
    ring,
    count: counts[ring ?? "abstained"] ?? 0,
  }));
  return { round: 1, tally, spread, votes: [] };
}

test.each([
  [{ adopt: 4, trial: 1 }, 0.2, "4 Adopt, 1 Trial; spread low"],
  [{ adopt: 2, assess: 2 }, 0.6, "2 Adopt, 2 Assess; spread medium"],
  [{ adopt: 1, hold: 1, abstained: 2 }, 1, "1 Adopt, 1 Hold, 2 abstained; spread wide"],
  [{ trial: 3 }, 0, "3 Trial; all agree"],
  [{ trial: 1 }, 0, "1 Trial"],
  [{ abstained: 2 }, 0, "2 abstained"],
  [{}, 0, "nobody voted"],
  [{ adopt: 1, gone: 2 }, 0, "1 Adopt, 2 gone (no longer a ring)"],
])("%o is told as a sentence", (counts, spread, words) => {
  expect(roundInWords(round(counts, spread), DEFAULT_RINGS)).toBe(words);
});
