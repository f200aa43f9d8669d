import { findRing } from "@/domain/radar/find-ring";
import type { AgendaItemView, ReviewView } from "@/domain/review/review-views";
import { roundInWords } from "@/domain/review/round-in-words";
import { currentItem } from "./room-of";

/**
 * What is said aloud when a review goes on: a new item, a vote, its result, a decision, who leads. Null where nothing
 * happened that everyone should hear of; that somebody has voted is no such thing.
 */
export function announceChange(before: ReviewView, after: ReviewView): string | null {
  const said = [
    announcePhase(before, after),
    announceLead(before, after),
    announceOutcome(before, after),
    announceItem(before, after),
  ];
  return said.filter((sentence) => sentence !== null).join(" ") || null;
}

function announcePhase(before: ReviewView, after: ReviewView): string | null {
  if (before.phase === after.phase) return null;
  return { preparing: null, running: "The review has started.", ended: "The review has ended." }[after.phase];
}

function announceLead(before: ReviewView, after: ReviewView): string | null {
  if (before.facilitator === after.facilitator) return null;
  const leader = after.participants.find(({ id }) => id === after.facilitator);
  return leader ? `${leader.name} leads the review now.` : null;
}

/** What became of an item since: it is told once, whether it is still on the table or not. */
function announceOutcome(before: ReviewView, after: ReviewView): string | null {
  const settled = after.items.find(({ technology, outcome, stage }) => {
    const former = before.items.find((each) => each.technology === technology);
    return outcome !== null && former !== undefined && former.stage !== stage;
  });
  return settled ? outcomeInWords(settled, after) : null;
}

function outcomeInWords({ name, outcome }: AgendaItemView, { rings }: ReviewView): string | null {
  if (outcome?.kind === "decided") return `Decided: ${name} is in ${findRing(rings, outcome.decision.ring).name}.`;
  if (outcome?.kind === "parked") return `${name} is parked.`;
  return outcome ? `${name} is skipped.` : null;
}

function announceItem(before: ReviewView, after: ReviewView): string | null {
  const item = currentItem(after);
  if (!item || item.outcome !== null) return null;
  const former = currentItem(before);
  const isNew = former?.technology !== item.technology;
  const opening = isNew ? `On the table: ${item.name}. ` : "";
  if (!isNew && former?.stage === item.stage && former.round === item.round) return null;
  return (opening + stageInWords(item, after)).trim() || null;
}

function stageInWords({ stage, round, rounds }: AgendaItemView, { rings }: ReviewView): string {
  if (stage === "voting") return round > 1 ? `Vote ${round} has started.` : "The vote has started.";
  const last = rounds.at(-1);
  return stage === "revealed" && last ? `The votes are shown: ${roundInWords(last, rings)}.` : "";
}
