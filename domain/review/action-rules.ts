import type { ReviewActionKind } from "./review-event";
import type { ItemStage, ReviewPhase } from "./review-state";

/** What has to be so for an action to be taken. */
export interface ActionRule {
  readonly phases: readonly ReviewPhase[];
  /** `heir`: who leads, and whoever takes over while that one is away. */
  readonly by: "anyone" | "participant" | "facilitator" | "heir";
  /**
   * Where the item that it is about has to stand: `open`, `voting` and `revealed` only ever the one on the table. `absent`:
   * it must not be on the agenda; `any`: it may be. Null where it is about no item.
   */
  readonly item: readonly ItemStage[] | "absent" | "any" | null;
}

const BEFORE_THE_END = ["preparing", "running"] as const;
const ON_THE_TABLE = ["open", "voting", "revealed"] as const;

/** What may follow what in a review: the one table of it. */
export const ACTION_RULES: Readonly<Record<ReviewActionKind, ActionRule>> = {
  join: { phases: BEFORE_THE_END, by: "anyone", item: null },
  start: { phases: ["preparing"], by: "facilitator", item: null },
  end: { phases: BEFORE_THE_END, by: "facilitator", item: null },
  "hand-over": { phases: BEFORE_THE_END, by: "heir", item: null },
  open: { phases: ["running"], by: "facilitator", item: ["queued", "decided", "parked", "skipped"] },
  "start-vote": { phases: ["running"], by: "facilitator", item: ["open", "revealed"] },
  vote: { phases: ["running"], by: "participant", item: ["voting"] },
  reveal: { phases: ["running"], by: "facilitator", item: ["voting"] },
  decide: { phases: ["running"], by: "facilitator", item: ["open", "revealed"] },
  park: { phases: ["running"], by: "facilitator", item: ON_THE_TABLE },
  skip: { phases: BEFORE_THE_END, by: "facilitator", item: ["queued", ...ON_THE_TABLE] },
  add: { phases: BEFORE_THE_END, by: "facilitator", item: "absent" },
  nominate: { phases: BEFORE_THE_END, by: "participant", item: "any" },
  remove: { phases: BEFORE_THE_END, by: "facilitator", item: ["queued", "skipped"] },
  reorder: { phases: BEFORE_THE_END, by: "facilitator", item: null },
  "set-timer": { phases: ["running"], by: "facilitator", item: null },
};
