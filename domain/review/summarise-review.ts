import type { ReviewState } from "./review-state";
import type { ReviewSummary } from "./review-views";

/** A review as the list of all shows it. `createdAt` is an ISO 8601 string. */
export function summariseReview({
  state,
  ...named
}: Pick<ReviewSummary, "slug" | "name" | "createdAt"> & { readonly state: ReviewState }): ReviewSummary {
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
