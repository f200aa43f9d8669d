import { findItem } from "./find-item";
import type { ReviewEntry, ReviewEvent } from "./review-event";
import type { AgendaItem, AgendaReason, ItemOutcome, ReviewState, Timer, Vote } from "./review-state";

type EventOf<Kind extends ReviewEvent["kind"]> = Extract<ReviewEvent, { readonly kind: Kind }>;

/**
 * The review after all its entries, in order.
 * @throws Error where the first is not the one that made it
 */
export function foldEntries(entries: readonly ReviewEntry[]): ReviewState {
  const [first, ...rest] = entries;
  if (first === undefined) throw new Error("A review has at least the entry that made it.");
  return rest.reduce(applyEvent, newReview(first));
}

/** A review as it begins, led by who made it. */
export function newReview({ participant, event }: ReviewEntry): ReviewState {
  if (event.kind !== "created") throw new Error(`A review begins with "created", not with "${event.kind}".`);
  return {
    phase: "preparing",
    facilitator: participant,
    participants: [],
    items: event.items,
    current: null,
    timer: null,
    startedAt: null,
    endedAt: null,
  };
}

/** An item as it comes onto an agenda. */
export function newItem(technology: string, name: string, reasons: readonly AgendaReason[]): AgendaItem {
  const none = { revealed: [], votes: [], outcome: null, openedAt: null, closedAt: null, closedBy: null };
  return { technology, name, reasons, stage: "queued", round: 0, ...none };
}

/** The review after one more entry. Whether the entry was allowed is for `judgeAction` to say before. */
export function applyEvent(state: ReviewState, { participant, at, event }: ReviewEntry): ReviewState {
  switch (event.kind) {
    case "created":
      throw new Error("A review is made once.");
    case "joined":
      return { ...state, participants: seat(state, { id: participant, name: event.name, joinedAt: at }) };
    case "started":
      return { ...state, phase: "running", startedAt: at };
    case "ended":
      return { ...clearTable(state), phase: "ended", endedAt: at };
    case "handed-over":
      return { ...state, facilitator: event.to };
    case "opened":
      return open(clearTable(state), event.technology, at);
    case "vote-started":
      return startVote(state, event, at);
    case "voted":
      return changeItem(state, event.technology, (item) => ({ ...item, votes: castVote(item, participant, event) }));
    case "revealed":
      return changeItem({ ...state, timer: null }, event.technology, reveal);
    case "decided":
      return close(state, event.technology, { kind: "decided", decision: event.decision }, participant, at);
    case "parked":
      return close(state, event.technology, { kind: "parked", why: event.why }, participant, at);
    case "skipped":
      return close(state, event.technology, { kind: "skipped" }, participant, at);
    case "added":
      return { ...state, items: add(state, event) };
    case "removed":
      return { ...state, items: state.items.filter(({ technology }) => technology !== event.technology) };
    case "reordered":
      return { ...state, items: reorderQueue(state.items, event.technologies) };
    case "timer-set":
      return { ...state, timer: timerFrom(at, event.seconds) };
  }
}

function changeItem(state: ReviewState, technology: string, change: (item: AgendaItem) => AgendaItem): ReviewState {
  return { ...state, items: state.items.map((item) => (item.technology === technology ? change(item) : item)) };
}

/** Who joins again keeps the seat, under the name given last. */
function seat({ participants }: ReviewState, joined: ReviewState["participants"][number]) {
  const isIn = participants.some(({ id }) => id === joined.id);
  if (!isIn) return [...participants, joined];
  return participants.map((each) => (each.id === joined.id ? { ...each, name: joined.name } : each));
}

/** What is on the table goes back to where it was taken from: into the queue, or to what was made of it before. */
function clearTable(state: ReviewState): ReviewState {
  const cleared = { ...state, current: null, timer: null };
  if (state.current === null) return cleared;
  return changeItem(cleared, state.current, (item) => ({ ...item, stage: item.outcome?.kind ?? "queued" }));
}

function open(state: ReviewState, technology: string, at: string): ReviewState {
  const opened = changeItem(state, technology, (item) => ({ ...item, stage: "open", openedAt: at }));
  return { ...opened, current: technology };
}

function startVote(state: ReviewState, { technology, seconds }: EventOf<"vote-started">, at: string): ReviewState {
  const timed = { ...state, timer: timerFrom(at, seconds) };
  return changeItem(timed, technology, (item) => ({ ...item, stage: "voting", round: item.round + 1 }));
}

function timerFrom(at: string, seconds: number | null): Timer | null {
  if (seconds === null) return null;
  return { endsAt: new Date(Date.parse(at) + seconds * 1000).toISOString(), seconds };
}

/** Who votes again in a round changes the vote. */
function castVote({ votes }: AgendaItem, participant: string, { round, ring, comment }: EventOf<"voted">): Vote[] {
  const others = votes.filter((vote) => vote.participant !== participant || vote.round !== round);
  return [...others, { participant, round, ring, comment }];
}

function reveal(item: AgendaItem): AgendaItem {
  return { ...item, stage: "revealed", revealed: [...item.revealed, item.round] };
}

function close(
  state: ReviewState,
  technology: string,
  outcome: ItemOutcome,
  closedBy: string,
  closedAt: string,
): ReviewState {
  const isCurrent = state.current === technology;
  const cleared = isCurrent ? { ...state, current: null, timer: null } : state;
  return changeItem(cleared, technology, (item) => ({ ...item, stage: outcome.kind, outcome, closedAt, closedBy }));
}

/** What is on the agenda already gets one more reason, and comes back where it had been skipped. */
function add(state: ReviewState, { technology, name, reason }: EventOf<"added">): readonly AgendaItem[] {
  if (findItem(state, technology) === undefined) return [...state.items, newItem(technology, name, [reason])];
  const { items } = changeItem(state, technology, (item) => ({
    ...item,
    ...(item.stage === "skipped" && { stage: "queued", outcome: null }),
    reasons: [...item.reasons, reason],
  }));
  return items;
}

/** Puts those that are queued into the order wanted, those that it leaves out behind; all others keep their places. */
function reorderQueue(items: readonly AgendaItem[], order: readonly string[]): AgendaItem[] {
  const rank = new Map(order.map((technology, index) => [technology, index]));
  const rankOf = ({ technology }: AgendaItem) => rank.get(technology) ?? order.length;
  const queue = items.filter(({ stage }) => stage === "queued").sort((a, b) => rankOf(a) - rankOf(b));
  return items.map((item) => (item.stage === "queued" ? (queue.shift() ?? item) : item));
}
