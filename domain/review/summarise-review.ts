import type { ItemOutcome, ItemStage, ReviewState } from "./review-state";
import type { ReviewSummary } from "./review-views";

/** What a summary needs of a review's state. */
export interface ReviewGist extends Pick<ReviewState, "phase" | "facilitator" | "participants" | "endedAt"> {
  readonly items: readonly { readonly stage: ItemStage; readonly outcome: Pick<ItemOutcome, "kind"> | null }[];
}

/** A review as the list of all shows it. `createdAt` is an ISO 8601 string. */
export function summariseReview({
  state,
  ...named
}: Pick<ReviewSummary, "slug" | "name" | "createdAt"> & { readonly state: ReviewGist }): ReviewSummary {
  const { items, participants, facilitator } = state;
  const closed = items.filter(({ stage, outcome }) => stage === outcome?.kind);
  const count = (kind: "decided" | "parked") => closed.filter(({ stage }) => stage === kind).length;
  return {
    ...named,
    phase: state.phase,
    endedAt: state.endedAt,
    facilitator: participants.find(({ id }) => id === facilitator)?.name ?? "",
    counts: {
      items: items.length,
      decided: count("decided"),
      parked: count("parked"),
      left: items.length - closed.length,
      participants: participants.length,
    },
  };
}
