import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import { applyEvent, foldEntries } from "./apply-event";
import { judgeAction } from "./judge-action";
import { makeEvent, type PlainAction } from "./make-event";
import { makeMinutes } from "./make-minutes";
import { makeReviewView, makeSeatView } from "./make-review-view";
import type { ReviewEvent } from "./review-event";
import type { ReviewState } from "./review-state";
import { DECISION, RINGS, reviewAfter } from "./testing-review";

const technology = "velero";
const START: ReviewEvent = { kind: "started" };
const OPEN: ReviewEvent = { kind: "opened", technology };
const VOTE: ReviewEvent = { kind: "vote-started", technology, seconds: 60 };
const SHOW: ReviewEvent = { kind: "revealed", technology };
const DECIDE: ReviewEvent = { kind: "decided", technology, decision: DECISION };

function cast(round: number, ring: string | null, comment = ""): ReviewEvent {
  return { kind: "voted", technology, round, ring, comment };
}

function veleroOf({ items }: ReviewState) {
  return items.find((item) => item.technology === technology);
}

describe("the fold of a review's entries", () => {
  it("keeps the votes of earlier rounds, and of each round the last of each person", () => {
    const state = reviewAfter(
      START,
      OPEN,
      VOTE,
      ["bob", cast(1, "hold")],
      ["bob", cast(1, "trial", "After all.")],
      cast(1, null),
      SHOW,
      VOTE,
      ["bob", cast(2, "adopt")],
    );
    expect(veleroOf(state)).toMatchObject({ stage: "voting", round: 2, revealed: [1] });
    expect(veleroOf(state)?.votes.map(({ participant, round, ring }) => [participant, round, ring])).toEqual([
      ["bob", 1, "trial"],
      ["ada", 1, null],
      ["bob", 2, "adopt"],
    ]);
  });

  it("runs a timer from the moment that a vote starts, and ends it with the vote", () => {
    const voting = reviewAfter(START, OPEN, VOTE);
    expect(voting.timer).toEqual({ endsAt: "2026-03-01T09:01:05.000Z", seconds: 60 });
    expect(reviewAfter(START, OPEN, VOTE, SHOW).timer).toBeNull();
    expect(reviewAfter(START, OPEN, VOTE, { kind: "timer-set", seconds: null }).timer).toBeNull();
  });

  it("puts what is on the table back when another item is taken up", () => {
    const state = reviewAfter(START, OPEN, VOTE, { kind: "opened", technology: "restic" });
    expect(state).toMatchObject({ current: "restic", timer: null });
    expect(veleroOf(state)).toMatchObject({ stage: "queued", round: 1 });
  });

  it("lets a decision stand while its item is taken up again, until it is decided anew", () => {
    const again = reviewAfter(START, OPEN, DECIDE, OPEN);
    expect(veleroOf(again)).toMatchObject({ stage: "open", outcome: { kind: "decided" } });
    expect(
      veleroOf(applyEvent(again, { number: 9, participant: "ada", at: "", event: { kind: "ended" } })),
    ).toMatchObject({
      stage: "decided",
    });
    const decision = { ...DECISION, ring: "hold", placementVersion: 2 };
    const anew = reviewAfter(START, OPEN, DECIDE, OPEN, { kind: "decided", technology, decision });
    expect(veleroOf(anew)?.outcome).toEqual({ kind: "decided", decision });
  });

  it("orders only what is queued", () => {
    const reason = { kind: "added", sentence: "", ring: null } as const;
    const add = (slug: string): ReviewEvent => ({ kind: "added", technology: slug, name: slug, reason });
    const state = reviewAfter(START, add("kasten"), add("rook"), OPEN, {
      kind: "reordered",
      technologies: ["rook", "velero", "restic"],
    });
    expect(state.items.map((item) => item.technology)).toEqual(["velero", "rook", "restic", "kasten"]);
  });

  it("brings back what was skipped when somebody nominates it, with their reason", () => {
    const reason = { kind: "nominated", sentence: "Bob proposes Trial: it works.", ring: "trial" } as const;
    const state = reviewAfter({ kind: "skipped", technology }, { kind: "added", technology, name: "Velero", reason });
    expect(veleroOf(state)).toMatchObject({ stage: "queued", reasons: [reason] });
    expect(state.items).toHaveLength(2);
  });

  it("keeps a seat for who joins again, under the newer name", () => {
    const state = reviewAfter(["bob", { kind: "joined", name: "Robert" }]);
    expect(state.participants.map(({ id, name }) => [id, name])).toEqual([
      ["ada", "Ada"],
      ["bob", "Robert"],
    ]);
  });

  it("begins with what made it", () => {
    expect(() => foldEntries([])).toThrow();
    expect(() => foldEntries([{ number: 1, participant: "ada", at: "", event: START }])).toThrow();
  });
});

const PEOPLE = ["ada", "bob", "cleo", "nobody"];
/** Who leads asks more often, and mostly about one thing, so that courses get somewhere. */
const ASKING = ["ada", "ada", "ada", ...PEOPLE];
const SLUGS = ["velero", "velero", "velero", "velero", "restic", "kasten"];

type Asked = PlainAction | { readonly kind: "decided"; readonly technology: string };

/** Anything that anybody might ask for, sensible or not. */
const anyAction: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({ kind: fc.constant("join" as const), name: fc.constantFrom("Ada", "Bob", "Cleo") }),
  fc.record({ kind: fc.constantFrom("start" as const, "end" as const) }),
  fc.record({ kind: fc.constant("hand-over" as const), to: fc.constantFrom(...PEOPLE) }),
  fc.record({
    kind: fc.constantFrom("open", "skip", "remove"),
    technology: fc.constantFrom(...SLUGS),
  }) as fc.Arbitrary<PlainAction>,
  fc.record({ kind: fc.constant("reveal" as const), technology: fc.constantFrom(...SLUGS) }),
  fc.record({
    kind: fc.constant("start-vote" as const),
    technology: fc.constantFrom(...SLUGS),
    seconds: fc.constantFrom(null, 60),
  }),
  fc.record({
    kind: fc.constant("vote" as const),
    technology: fc.constantFrom(...SLUGS),
    round: fc.integer({ min: 1, max: 3 }),
    ring: fc.constantFrom(null, ...RINGS),
    comment: fc.uuid(),
  }),
  fc.record({ kind: fc.constant("park" as const), technology: fc.constantFrom(...SLUGS), why: fc.constant("Later.") }),
  fc.record({ kind: fc.constant("decided" as const), technology: fc.constantFrom(...SLUGS) }),
  fc.record({
    kind: fc.constant("reorder" as const),
    technologies: fc.shuffledSubarray(["velero", "restic", "kasten"]),
  }),
);

/** A round as it goes well, so that courses get somewhere. */
const anyRound = fc
  .tuple(
    fc.constantFrom(...SLUGS),
    fc.array(fc.tuple(fc.constantFrom("ada", "bob"), fc.constantFrom(...RINGS), fc.uuid())),
  )
  .map(([slug, votes]): (readonly [string, Asked])[] => [
    ["ada", { kind: "open", technology: slug }],
    ["ada", { kind: "start-vote", technology: slug, seconds: null }],
    ...votes.map(([who, ring, comment], index) => {
      return [who, { kind: "vote", technology: slug, round: 1 + (index % 2), ring, comment }] as const;
    }),
    ["ada", { kind: "reveal", technology: slug }],
  ]);

function play(state: ReviewState, who: string, action: Asked, number: number): ReviewState {
  const asked =
    action.kind === "decided"
      ? ({ ...DECISION, kind: "decide", technology: action.technology, version: 0, responsibilityVersion: 0 } as const)
      : action;
  const context = { participant: who, rings: RINGS, mayAbstain: true, isFacilitatorAway: true };
  if (judgeAction(state, asked, context) !== null) return state;
  const event: ReviewEvent =
    action.kind === "decided" ? { ...action, decision: DECISION } : makeEvent(state, action, who);
  return applyEvent(state, {
    number,
    participant: who,
    at: `2026-03-01T10:00:${String(number).padStart(2, "0")}.000Z`,
    event,
  });
}

/** The review after each step of a course. */
function statesOf(course: readonly (readonly [string, Asked])[]): ReviewState[] {
  let state = reviewAfter(START);
  return course.map(([who, action], n) => {
    state = play(state, who, action, n);
    return state;
  });
}

function checkTable(state: ReviewState): void {
  const onTable = state.items.filter(({ stage }) => ["open", "voting", "revealed"].includes(stage));
  expect(onTable.map((item) => item.technology)).toEqual(state.current === null ? [] : [state.current]);
  for (const item of state.items) {
    const cast = item.votes.map(({ participant, round }) => `${participant} ${round}`);
    expect(new Set(cast).size).toBe(cast.length);
    expect(item.votes.every(({ round }) => round >= 1 && round <= item.round)).toBe(true);
    expect(item.revealed.every((round) => round <= item.round)).toBe(true);
    if (item.stage === "decided" || item.stage === "parked") expect(item.outcome?.kind).toBe(item.stage);
  }
}

function checkTold(state: ReviewState): void {
  const radar = { slug: "radar", title: "Radar", rings: DEFAULT_RINGS, quadrants: DEFAULT_QUADRANTS };
  const named = {
    slug: "x",
    name: "March",
    radar,
    number: 1,
    now: "",
    present: new Set<string>(),
    facilitatorSeenAt: null,
  };
  const options = { seconds: null, named: true, mayAbstain: true };
  const view = makeReviewView(state, { ...named, options, technologies: new Map() });
  const told = JSON.stringify([view, makeMinutes(state, { ...named, named: true })]);
  for (const { votes, revealed } of state.items) {
    for (const { comment, round } of votes) expect(told.includes(comment)).toBe(revealed.includes(round));
  }
  for (const who of PEOPLE) {
    const mine = JSON.stringify(makeSeatView(state, who, null));
    const others = state.items.flatMap(({ votes }) => votes.filter(({ participant }) => participant !== who));
    for (const { comment } of others) expect(mine).not.toContain(comment);
  }
}

describe("a review after whatever people ask for", () => {
  const anyStep = fc.tuple(fc.constantFrom(...ASKING), anyAction).map((step) => [step]);
  const anyCourse = fc.array(fc.oneof(anyStep, anyStep, anyRound), { maxLength: 30 }).map((parts) => parts.flat());

  it("has one item on the table, or none, and votes that fit their rounds", () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        for (const state of statesOf(course)) checkTable(state);
      }),
      { numRuns: 100 },
    );
  });

  it("tells nobody's vote before its round is revealed, but to who cast it", () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        for (const state of statesOf(course)) checkTold(state);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
