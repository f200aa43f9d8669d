import { foldEntries, newItem } from "./apply-event";
import type { ReviewEvent } from "./review-event";
import type { Decision, ReviewState } from "./review-state";

export const RINGS = ["adopt", "trial", "assess", "hold"];

export const DECISION: Decision = {
  ring: "trial",
  from: null,
  rationale: "It restored our cluster twice.",
  owner: null,
  revisitOn: null,
  placementVersion: 1,
  evidence: [],
  againstGate: null,
};

/** A review led by "ada" with "velero" and "restic" on its agenda, after some events, one a second, each done by somebody. */
export function reviewAfter(
  ...events: readonly (ReviewEvent | readonly [participant: string, ReviewEvent])[]
): ReviewState {
  const items = ["Velero", "Restic"].map((name) => newItem(name.toLowerCase(), name, []));
  const begun: ReviewEvent[] = [
    { kind: "created", name: "March", items },
    { kind: "joined", name: "Ada" },
  ];
  const all = [...begun, ["bob", { kind: "joined", name: "Bob" }] as const, ...events];
  return foldEntries(
    all.map((each, index) => {
      const [participant, event] = "kind" in each ? ["ada", each] : each;
      return { number: index + 1, participant, at: new Date(Date.UTC(2026, 2, 1, 9, 0, index)).toISOString(), event };
    }),
  );
}
