import { describe, expect, it } from "vitest";
import { ACTION_RULES } from "./action-rules";
import { type JudgeContext, judgeAction } from "./judge-action";
import type { DecideAction, ReviewAction, ReviewActionKind, ReviewEvent } from "./review-event";
import type { ReviewState } from "./review-state";
import { DECISION, RINGS, reviewAfter } from "./testing-review";

const technology = "velero";
const START: ReviewEvent = { kind: "started" };
const OPEN: ReviewEvent = { kind: "opened", technology };
const VOTE: ReviewEvent = { kind: "vote-started", technology, seconds: 60 };
const SHOW: ReviewEvent = { kind: "revealed", technology };
const DECIDE: ReviewEvent = { kind: "decided", technology, decision: DECISION };
const PARK: ReviewEvent = { kind: "parked", technology, why: "No time." };
const SKIP: ReviewEvent = { kind: "skipped", technology };
const END: ReviewEvent = { kind: "ended" };

/** Every phase with every stage that Velero can be in there, in the order of the columns below. */
const STATES: Readonly<Record<string, ReviewState>> = {
  "preparing, queued": reviewAfter(),
  "preparing, skipped": reviewAfter(SKIP),
  "running, queued": reviewAfter(START),
  "running, open": reviewAfter(START, OPEN),
  "running, voting": reviewAfter(START, OPEN, VOTE),
  "running, revealed": reviewAfter(START, OPEN, VOTE, SHOW),
  "running, decided": reviewAfter(START, OPEN, DECIDE),
  "running, parked": reviewAfter(START, OPEN, PARK),
  "running, skipped": reviewAfter(START, SKIP),
  "ended, queued": reviewAfter(START, END),
  "ended, decided": reviewAfter(START, OPEN, DECIDE, END),
  "ended, parked": reviewAfter(START, OPEN, PARK, END),
  "ended, skipped": reviewAfter(START, SKIP, END),
};

/**
 * Who may do what when: F who leads, P every participant, * anyone, . nobody. Preparing (queued, skipped), running (queued,
 * open, voting, revealed, decided, parked, skipped), ended (queued, decided, parked, skipped).
 */
const TABLE: Readonly<Record<ReviewActionKind, string>> = {
  join: "** ******* ....",
  start: "FF ....... ....",
  end: "FF FFFFFFF ....",
  "hand-over": "FF FFFFFFF ....",
  open: ".. F...FFF ....",
  "start-vote": ".. .F.F... ....",
  vote: ".. ..P.... ....",
  reveal: ".. ..F.... ....",
  decide: ".. .F.F... ....",
  park: ".. .FFF... ....",
  skip: "F. FFFF... ....",
  add: ".. ....... ....",
  nominate: "PP PPPPPPP ....",
  remove: "FF F.....F ....",
  reorder: "FF FFFFFFF ....",
  "set-timer": ".. .FFF... ....",
};

const DECIDE_ACTION: DecideAction = {
  kind: "decide",
  technology,
  ring: "trial",
  rationale: "It works.",
  owner: null,
  revisitOn: null,
  evidence: [],
  againstGate: null,
  version: 0,
  responsibilityVersion: 0,
};

const ACTIONS: { readonly [Kind in ReviewActionKind]: Extract<ReviewAction, { kind: Kind }> } = {
  join: { kind: "join", name: "Cleo" },
  start: { kind: "start" },
  end: { kind: "end" },
  "hand-over": { kind: "hand-over", to: "bob" },
  open: { kind: "open", technology },
  "start-vote": { kind: "start-vote", technology, seconds: 60 },
  vote: { kind: "vote", technology, round: 1, ring: "trial", comment: "" },
  reveal: { kind: "reveal", technology },
  decide: DECIDE_ACTION,
  park: { kind: "park", technology, why: "No time." },
  skip: { kind: "skip", technology },
  add: { kind: "add", technology },
  nominate: { kind: "nominate", technology, ring: "trial", why: "It works." },
  remove: { kind: "remove", technology },
  reorder: { kind: "reorder", technologies: ["restic", "velero"] },
  "set-timer": { kind: "set-timer", seconds: null },
};

const ROLES = { F: "ada", P: "bob", "*": "nobody" } as const;

function contextOf(participant: string, change: Partial<JudgeContext> = {}): JudgeContext {
  return { participant, rings: RINGS, mayAbstain: true, isFacilitatorAway: false, ...change };
}

function judge(state: ReviewState, action: ReviewAction, participant = "ada", change: Partial<JudgeContext> = {}) {
  return judgeAction(state, action, contextOf(participant, change));
}

describe("what may follow what", () => {
  it("has a rule and a row for every action", () => {
    expect(Object.keys(TABLE).sort()).toEqual(Object.keys(ACTION_RULES).sort());
    for (const row of Object.values(TABLE)) expect(row.replaceAll(" ", "")).toHaveLength(Object.keys(STATES).length);
  });

  const kinds = Object.keys(TABLE) as ReviewActionKind[];
  it.each(kinds)("is as the table says for %s", (kind) => {
    const signs = TABLE[kind].replaceAll(" ", "");
    const expected = Object.keys(STATES).map((name, column) => `${name}: ${whoMay(signs[column] ?? ".")}`);
    const judged = Object.entries(STATES).map(([name, state]) => {
      const may = Object.values(ROLES).filter((participant) => judge(state, ACTIONS[kind], participant) === null);
      return `${name}: ${may.join(" ")}`;
    });
    expect(judged).toEqual(expected);
  });

  it("says why in a sentence wherever it says no", () => {
    for (const state of Object.values(STATES)) {
      for (const action of Object.values(ACTIONS)) {
        for (const participant of Object.values(ROLES)) {
          const refusal = judge(state, action, participant);
          if (refusal) expect(refusal.sentence).toMatch(/^\p{Lu}.*[.]$/u);
        }
      }
    }
  });
});

/** "F" -> "ada"; "P" -> "ada bob"; "*" -> all. */
function whoMay(sign: string): string {
  return { F: "ada", P: "ada bob", "*": "ada bob nobody" }[sign] ?? "";
}

describe("what is asked", () => {
  const running = reviewAfter(START, OPEN, VOTE);
  const revealed = reviewAfter(START, OPEN, VOTE, SHOW);

  it.each<[string, ReviewState, ReviewAction, RegExp]>([
    ["of what is not on the agenda", running, { ...ACTIONS.open, technology: "kasten" }, /not on the agenda any more/],
    ["twice", running, ACTIONS.add, /Velero is on the agenda already/],
    ["late", revealed, ACTIONS.vote, /came too late/],
    ["for a round before", reviewAfter(START, OPEN, VOTE, SHOW, VOTE), ACTIONS.vote, /Round 2 is going on.*round 1/],
    ["with a ring of another radar", running, { ...ACTIONS.vote, ring: "caution" }, /one of the radar's rings/],
    ["with an endless comment", running, { ...ACTIONS.vote, comment: "x".repeat(1001) }, /under 1,000/],
    ["without a reason", running, { ...ACTIONS.park, why: " \n\u0000 " }, /why it is parked/],
    ["on the 30th of February", revealed, { ...DECIDE_ACTION, revisitOn: "2027-02-30" }, /2027-05-20/],
    ["of an owner without a name", revealed, { ...DECIDE_ACTION, owner: "  " }, /1 to 80/],
    ["before the votes are shown", running, DECIDE_ACTION, /reveal it first/],
    ["for half a second", running, { ...ACTIONS["set-timer"], seconds: 0.5 }, /1 second to an hour/],
    ["to give it to somebody who is not there", running, { ...ACTIONS["hand-over"], to: "eve" }, /has not joined/],
    [
      "of what was on the table",
      reviewAfter(START, OPEN, { kind: "opened", technology: "restic" }),
      ACTIONS.remove,
      /Skip it/,
    ],
    ["in an empty review", { ...reviewAfter(), items: [] }, ACTIONS.start, /agenda first/],
  ])("is refused %s", (_, state, action, sentence) => {
    expect(judge(state, action)?.sentence).toMatch(sentence);
  });

  it("lets nobody abstain where the radar's settings say so", () => {
    const abstain = { ...ACTIONS.vote, ring: null };
    expect(judge(running, abstain, "bob")).toBeNull();
    expect(judge(running, abstain, "bob", { mayAbstain: false })?.field).toBe("ring");
  });

  it("lets somebody take over while who leads is away, and only for themselves", () => {
    const toBob = ACTIONS["hand-over"];
    expect(judge(running, toBob, "bob")?.sentence).toMatch(/Ada, who leads the review, was here/);
    expect(judge(running, toBob, "bob", { isFacilitatorAway: true })).toBeNull();
    expect(judge(running, { ...toBob, to: "ada" }, "bob", { isFacilitatorAway: true })?.reason).toBe("not-allowed");
    expect(judge(running, toBob, "nobody", { isFacilitatorAway: true })?.reason).toBe("not-allowed");
  });

  it("holds 200 people and 500 items", () => {
    const people = Array.from({ length: 200 }, (_, n) => ({ id: `p${n}`, name: `P ${n}`, joinedAt: "" }));
    expect(judge({ ...running, participants: people }, ACTIONS.join, "nobody")?.sentence).toMatch(/full/);
    expect(judge({ ...running, participants: people }, ACTIONS.join, "p7")).toBeNull();
    const items = Array.from({ length: 500 }, (_, n) => ({ ...running.items[1], technology: `t${n}` }));
    const full = { ...running, items: [...items] as ReviewState["items"] };
    expect(judge(full, { ...ACTIONS.add, technology: "kasten" })?.sentence).toMatch(/full/);
  });
});
