import type { ReviewActionKind } from "./review-event";
import type { AgendaItem, ItemStage, ReviewPhase } from "./review-state";

/** Why something cannot be done in a phase of the review. */
export function describePhase(phase: ReviewPhase): string {
  return {
    preparing: "The review has not started yet.",
    running: "The review is going on already.",
    ended: "The review has ended.",
  }[phase];
}

/** Why something cannot be done with an item as it stands. */
export function describeStage(kind: ReviewActionKind, { name, stage }: Pick<AgendaItem, "name" | "stage">): string {
  if (kind === "vote") return VOTING_SENTENCES[stage];
  if (kind === "decide" && stage === "voting") return "The vote is still going on: reveal it first.";
  return STAGE_SENTENCES[stage].replace("%", name);
}

const VOTING_SENTENCES: Readonly<Record<ItemStage, string>> = {
  queued: "This is not being voted on now.",
  open: "The vote has not started yet.",
  voting: "The vote is going on.",
  revealed: "The votes of this round have been shown. Yours came too late for it.",
  decided: "This has been decided. Your vote came too late.",
  parked: "This has been parked. Your vote came too late.",
  skipped: "This has been skipped. Your vote came too late.",
};

const STAGE_SENTENCES: Readonly<Record<ItemStage, string>> = {
  queued: "% is not on the table.",
  open: "% is on the table, and no vote is going on.",
  voting: "A vote on % is going on.",
  revealed: "The votes on % have been shown already.",
  decided: "% has been decided already.",
  parked: "% has been parked already.",
  skipped: "% has been skipped already.",
};
