import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { RevealedRound } from "./review-views";

const LOW_SPREAD = 1 / 3;
const SOME_SPREAD = 2 / 3;

/** "Trial", or "Trial (no longer a ring)" where it was removed from the radar since. */
export function votedRingInWords(ring: string, rings: readonly RingDefinition[]): string {
  const { name } = findRing(rings, ring);
  return isRingOf(rings, ring) ? name : `${name} (no longer a ring)`;
}

/** A round in one line: "4 Adopt, 1 Trial; spread low", "2 abstained", "nobody voted". */
export function roundInWords(round: RevealedRound, rings: readonly RingDefinition[]): string {
  const counts = round.tally
    .filter(({ count }) => count > 0)
    .map(({ ring, count }) => `${count} ${ring === null ? "abstained" : votedRingInWords(ring, rings)}`);
  if (counts.length === 0) return "nobody voted";
  return [counts.join(", "), spreadInWords(round, rings)].filter((part) => part !== null).join("; ");
}

/** How far apart votes are (0 to 1) as a person would say it; null where it was measured on fewer than two. */
function spreadInWords({ spread, tally }: RevealedRound, rings: readonly RingDefinition[]): string | null {
  const measured = tally.filter(({ ring }) => ring !== null && isRingOf(rings, ring));
  if (measured.reduce((sum, { count }) => sum + count, 0) < 2) return null;
  if (spread === 0) return "all agree";
  if (spread <= LOW_SPREAD) return "spread low";
  return spread <= SOME_SPREAD ? "spread medium" : "spread wide";
}

function isRingOf(rings: readonly RingDefinition[], ring: string): boolean {
  return rings.some(({ id }) => id === ring);
}
