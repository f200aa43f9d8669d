import { findItem } from "./find-item";
import { tidyText } from "./judge-text";
import { nameApart } from "./name-apart";
import type { ReviewAction, ReviewEvent } from "./review-event";
import type { ReviewState } from "./review-state";

/** What needs nothing but the review itself to become an event. */
export type PlainAction = Exclude<ReviewAction, { readonly kind: "decide" | "add" | "nominate" }>;

/** The event that an action becomes, which was judged to be allowed. `participant` is the id of who asked. */
export function makeEvent(state: ReviewState, action: PlainAction, participant: string): ReviewEvent {
  switch (action.kind) {
    case "join":
      return { kind: "joined", name: nameApart(tidyText(action.name), state.participants, participant) };
    case "start":
      return { kind: "started" };
    case "end":
      return { kind: "ended" };
    case "hand-over":
      return { kind: "handed-over", to: action.to };
    case "open":
      return { kind: "opened", technology: action.technology };
    case "start-vote":
      return { kind: "vote-started", technology: action.technology, seconds: action.seconds };
    case "vote": {
      const { technology, round, ring, comment } = action;
      return { kind: "voted", technology, round, ring, comment: tidyText(comment) };
    }
    case "reveal":
      return { kind: "revealed", technology: action.technology };
    case "park":
      return { kind: "parked", technology: action.technology, why: tidyText(action.why) };
    case "skip":
      return { kind: "skipped", technology: action.technology };
    case "remove":
      return { kind: "removed", technology: action.technology };
    case "reorder":
      return { kind: "reordered", technologies: listQueued(state, action.technologies) };
    case "set-timer":
      return { kind: "timer-set", seconds: action.seconds };
  }
}

/** What is not queued, or not on the agenda at all, cannot be ordered and is not kept. */
function listQueued(state: ReviewState, technologies: readonly string[]): string[] {
  return [...new Set(technologies)].filter((slug) => findItem(state, slug)?.stage === "queued");
}
