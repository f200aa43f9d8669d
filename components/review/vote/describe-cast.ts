import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { SeatView } from "@/domain/review/review-views";

/** What a person is told of the vote that they have cast: "Vote cast: Trial. You can change it until the votes are shown." */
export function describeCast(vote: SeatView["vote"], rings: readonly RingDefinition[]): string {
  if (vote === null) return "";
  const what = vote.ring === null ? "you abstain" : findRing(rings, vote.ring).name;
  return `Vote cast: ${what}. You can change it until the votes are shown.`;
}
