import type { Refusal } from "@/domain/refusal";
import { ACTION_RULES, type ActionRule } from "./action-rules";
import { describePhase, describeStage } from "./describe-block";
import { findItem } from "./find-item";
import { isDay } from "./is-day";
import { judgeText, MAX_NAME_LENGTH } from "./judge-text";
import type { DecideAction, ReviewAction } from "./review-event";
import type { AgendaItem, ReviewState } from "./review-state";

/** What is known beside the review's own state. */
export interface JudgeContext {
  /** The id of who asks. */
  readonly participant: string;
  /** Ids of the radar's rings, from the centre out. */
  readonly rings: readonly string[];
  readonly mayAbstain: boolean;
  /** Whether who leads has not been seen for so long that somebody else may take over. */
  readonly isFacilitatorAway: boolean;
}

export type ActionRefusal = Refusal<"invalid" | "not-allowed" | "not-found" | "blocked", never>;

const MAX_PARTICIPANTS = 200;
export const MAX_ITEMS = 500;
const MAX_TIMER_S = 60 * 60;

/** Whether somebody may do something in a review as it stands. What an action says is looked at last. Null means yes. */
export function judgeAction(state: ReviewState, action: ReviewAction, context: JudgeContext): ActionRefusal | null {
  const rule = ACTION_RULES[action.kind];
  if (!rule.phases.includes(state.phase)) return blocked(describePhase(state.phase));
  return (
    judgePerson(state, action, rule, context) ?? judgeItem(state, action, rule) ?? judgeContent(state, action, context)
  );
}

function judgePerson(
  { participants, facilitator }: ReviewState,
  action: ReviewAction,
  { by }: ActionRule,
  { participant, isFacilitatorAway }: JudgeContext,
): ActionRefusal | null {
  if (by === "anyone") return null;
  if (!participants.some(({ id }) => id === participant)) return notAllowed("Join the review first.");
  if (by === "participant" || participant === facilitator) return null;
  const leader = participants.find(({ id }) => id === facilitator)?.name ?? "the one";
  if (by === "heir" && action.kind === "hand-over" && action.to === participant) {
    return isFacilitatorAway ? null : notAllowed(`${leader}, who leads the review, was here within the last minute.`);
  }
  return notAllowed(`Only ${leader}, who leads the review, can do this.`);
}

function judgeItem(state: ReviewState, action: ReviewAction, { item: rule }: ActionRule): ActionRefusal | null {
  if (rule === null || rule === "any" || !("technology" in action)) return null;
  const item = findItem(state, action.technology);
  if (rule === "absent") return item ? blocked(`${item.name} is on the agenda already.`) : null;
  if (item === undefined) return { ok: false, reason: "not-found", sentence: "This is not on the agenda any more." };
  return rule.includes(item.stage) ? null : blocked(describeStage(action.kind, item));
}

function judgeContent(state: ReviewState, action: ReviewAction, context: JudgeContext): ActionRefusal | null {
  switch (action.kind) {
    case "join":
      return judgeName(action.name) ?? judgeRoom(state, context.participant);
    case "start":
      return state.items.length > 0 ? null : blocked("Put something on the agenda first.");
    case "hand-over":
      return judgeHeir(state, action.to);
    case "start-vote":
      return judgeSeconds(action.seconds);
    case "set-timer":
      return state.current === null ? blocked("Nothing is on the table.") : judgeSeconds(action.seconds);
    case "vote":
      return judgeVote(findItem(state, action.technology), action, context);
    case "decide":
      return judgeDecision(action, context);
    case "park":
      return judgeText("why", action.why, { wanted: "Say in a sentence why it is parked." });
    case "add":
      return judgeLength(state);
    case "nominate":
      return (
        judgeRing(action.ring, context) ??
        judgeText("why", action.why, { wanted: "Say in a sentence why it belongs there." }) ??
        (findItem(state, action.technology) ? null : judgeLength(state))
      );
    case "remove":
      return judgeRemoval(findItem(state, action.technology));
    case "end":
    case "open":
    case "reveal":
    case "skip":
    case "reorder":
      return null;
  }
}

function judgeName(name: string): ActionRefusal | null {
  const { length } = name.trim();
  return length > 0 && length <= MAX_NAME_LENGTH ? null : invalid("name", "Give a name of 1 to 80 characters.");
}

function judgeRoom({ participants }: ReviewState, participant: string): ActionRefusal | null {
  const isIn = participants.some(({ id }) => id === participant);
  return isIn || participants.length < MAX_PARTICIPANTS ? null : blocked("The review is full: 200 people are in it.");
}

function judgeLength({ items }: ReviewState): ActionRefusal | null {
  return items.length < MAX_ITEMS ? null : blocked("The agenda is full: it holds 500 technologies.");
}

function judgeHeir({ participants, facilitator }: ReviewState, to: string): ActionRefusal | null {
  if (to === facilitator) return blocked("This person leads the review already.");
  return participants.some(({ id }) => id === to) ? null : invalid("to", "This person has not joined the review.");
}

function judgeSeconds(seconds: number | null): ActionRefusal | null {
  const isFine = seconds === null || (Number.isInteger(seconds) && seconds >= 1 && seconds <= MAX_TIMER_S);
  return isFine ? null : invalid("seconds", "A timer runs for 1 second to an hour.");
}

function judgeVote(
  item: AgendaItem | undefined,
  { round, ring, comment }: Extract<ReviewAction, { kind: "vote" }>,
  context: JudgeContext,
): ActionRefusal | null {
  if (item && item.round !== round) {
    return blocked(`Round ${item.round} is going on, and this vote was for round ${round}. Please vote again.`);
  }
  if (ring === null && !context.mayAbstain)
    return invalid("ring", "Please choose a ring: nobody abstains on this radar.");
  return (ring === null ? null : judgeRing(ring, context)) ?? judgeText("comment", comment, { wanted: null });
}

/** The rationale and all that the database keeps about a placement are judged where it is written. */
function judgeDecision({ ring, revisitOn, owner }: DecideAction, context: JudgeContext): ActionRefusal | null {
  if (revisitOn !== null && !isDay(revisitOn)) return invalid("revisitOn", "Write the date as 2027-05-20.");
  const ownerLength = owner?.trim().length ?? 1;
  if (ownerLength === 0 || ownerLength > MAX_NAME_LENGTH) return invalid("owner", "Give a name of 1 to 80 characters.");
  return judgeRing(ring, context);
}

function judgeRing(ring: string, { rings }: JudgeContext): ActionRefusal | null {
  return rings.includes(ring) ? null : invalid("ring", "Choose one of the radar's rings.");
}

/** What people voted on is part of the minutes. */
function judgeRemoval(item: AgendaItem | undefined): ActionRefusal | null {
  if (item === undefined || item.openedAt === null) return null;
  return blocked(`${item.name} was on the table already. Skip it instead.`);
}

function invalid(field: string, sentence: string): ActionRefusal {
  return { ok: false, reason: "invalid", field, sentence };
}

function notAllowed(sentence: string): ActionRefusal {
  return { ok: false, reason: "not-allowed", sentence };
}

function blocked(sentence: string): ActionRefusal {
  return { ok: false, reason: "blocked", sentence };
}
