import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { RevealedRound } from "./review-views";

const LOW_SPREAD = 1 / 3;
const SOME_SPREAD = 2 / 3;

/** How far apart votes are (0 to 1) as a person would say it; null where fewer than two chose a ring. */
export function spreadInWords({ spread, tally }: Pick<RevealedRound, "spread" | "tally">): string | null {
  const chosen = tally.filter(({ ring }) => ring !== null).reduce((sum, { count }) => sum + count, 0);
  if (chosen < 2) return null;
  if (spread === 0) return "all agree";
  if (spread <= LOW_SPREAD) return "spread low";
  return spread <= SOME_SPREAD ? "spread medium" : "spread wide";
}

/** A round in one line: "4 Adopt, 1 Trial; spread low", "2 abstained", "nobody voted". */
export function roundInWords(round: RevealedRound, rings: readonly RingDefinition[]): string {
  const counts = round.tally
    .filter(({ count }) => count > 0)
    .map(({ ring, count }) => `${count} ${ring === null ? "abstained" : findRing(rings, ring).name}`);
  if (counts.length === 0) return "nobody voted";
  return [counts.join(", "), spreadInWords(round)].filter((part) => part !== null).join("; ");
}
