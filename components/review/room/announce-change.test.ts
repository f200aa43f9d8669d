import { expect, test } from "vitest";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import type { Decision } from "@/domain/review/review-state";
import type { AgendaItemView, ReviewView } from "@/domain/review/review-views";
import { announceChange } from "./announce-change";

const helm: AgendaItemView = {
  technology: "helm",
  name: "Helm",
  quadrant: "tools",
  changed: null,
  reasons: [],
  stage: "queued",
  round: 0,
  voted: [],
  rounds: [],
  outcome: null,
  closedAt: null,
};

const queued: ReviewView = {
  slug: "spring",
  name: "Spring",
  radar: { slug: "main", title: "Radar" },
  rings: DEFAULT_RINGS,
  quadrants: DEFAULT_QUADRANTS,
  number: 1,
  phase: "running",
  facilitator: "a",
  takeOverAt: null,
  participants: [
    { id: "a", name: "Ada", joinedAt: "2026-01-01T00:00:00Z", present: true },
    { id: "b", name: "Ben", joinedAt: "2026-01-01T00:00:00Z", present: true },
  ],
  items: [helm, { ...helm, technology: "vite", name: "Vite" }],
  current: null,
  timer: null,
  now: "2026-01-01T00:00:00Z",
  options: { seconds: null, named: true, mayAbstain: true },
  startedAt: null,
  endedAt: null,
};

/** The review with Helm on the table as `change` says. */
function withHelm(change: Partial<AgendaItemView>, current: string | null = "helm"): ReviewView {
  return { ...queued, current, items: queued.items.map((item) => (item === helm ? { ...helm, ...change } : item)) };
}

const open = withHelm({ stage: "open" });
const voting = withHelm({ stage: "voting", round: 1 });
const tally = [
  ...DEFAULT_RINGS.map(({ id }) => ({ ring: id, count: id === "adopt" ? 2 : 0 })),
  { ring: null, count: 0 },
];
const revealed = withHelm({ stage: "revealed", round: 1, rounds: [{ round: 1, tally, spread: 0, votes: [] }] });
const decision: Decision = {
  ring: "trial",
  from: null,
  rationale: "It holds.",
  owner: null,
  revisitOn: null,
  placementVersion: 1,
  evidence: [],
  againstGate: null,
};
const decided = withHelm({ stage: "decided", round: 1, outcome: { kind: "decided", decision } }, null);

test.each([
  ["an item is taken up", queued, open, "On the table: Helm."],
  ["a vote starts", open, voting, "The vote has started."],
  ["a vote starts again", revealed, withHelm({ stage: "voting", round: 2 }), "Vote 2 has started."],
  ["votes are shown", voting, revealed, "The votes are shown: 2 Adopt; all agree."],
  ["it is decided", revealed, decided, "Decided: Helm is in Trial."],
  ["it is parked", open, withHelm({ stage: "parked", outcome: { kind: "parked", why: "" } }, null), "Helm is parked."],
  ["it is skipped", open, withHelm({ stage: "skipped", outcome: { kind: "skipped" } }, null), "Helm is skipped."],
  ["somebody else leads", queued, { ...queued, facilitator: "b" }, "Ben leads the review now."],
  ["the review starts", { ...queued, phase: "preparing" }, queued, "The review has started."],
  ["the review ends", queued, { ...queued, phase: "ended" }, "The review has ended."],
] as const)("is said aloud when %s", (_what, before, after, sentence) => {
  expect(announceChange(before, after)).toBe(sentence);
});

test("one that is decided and followed by the next is told of with the next", () => {
  const next = { ...decided, current: "vite" };
  expect(announceChange(revealed, next)).toBe("Decided: Helm is in Trial. On the table: Vite.");
});

test("that somebody has voted or come in is not said", () => {
  expect(announceChange(voting, withHelm({ stage: "voting", round: 1, voted: ["b"] }))).toBeNull();
  expect(announceChange(queued, { ...queued, number: 2 })).toBeNull();
});
