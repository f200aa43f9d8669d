import type { QuadrantDefinition, RingDefinition } from "@/domain/radar/vocabulary";
import { findItem } from "./find-item";
import type { AgendaItem, ReviewState } from "./review-state";
import type { AgendaItemView, ReviewView, SeatView, VoteOptions } from "./review-views";
import { takeOverFrom } from "./take-over-from";
import { listRevealedRounds } from "./tally-votes";

/** What a view of a review needs beside its state. */
export interface ReviewFacts {
  readonly slug: string;
  readonly name: string;
  readonly radar: {
    readonly slug: string;
    readonly title: string;
    readonly rings: readonly RingDefinition[];
    readonly quadrants: readonly QuadrantDefinition[];
  };
  readonly number: number;
  readonly now: string;
  readonly options: VoteOptions;
  /** Ids of those who have it open on a screen. */
  readonly present: ReadonlySet<string>;
  /** When who leads was seen last, in ms; null where never. */
  readonly facilitatorSeenAt: number | null;
  /** What the agenda's technologies have become, by slug; one that is gone is missing. */
  readonly technologies: ReadonlyMap<string, TechnologyNow>;
}

/** A technology as it is now. Of one that was merged, the one that it was merged into. */
export interface TechnologyNow {
  readonly slug: string;
  readonly name: string;
  readonly quadrant: string;
}

/** A review as everyone in it may see it. Votes of rounds that were not revealed stay where they are. */
export function makeReviewView(state: ReviewState, facts: ReviewFacts): ReviewView {
  const { slug, name, radar, number, now, options, present, facilitatorSeenAt } = facts;
  const isLed = present.has(state.facilitator) || state.phase === "ended";
  return {
    slug,
    name,
    radar: { slug: radar.slug, title: radar.title },
    rings: radar.rings,
    quadrants: radar.quadrants,
    number,
    phase: state.phase,
    facilitator: state.facilitator,
    takeOverAt: isLed ? null : new Date(takeOverFrom(state, facilitatorSeenAt)).toISOString(),
    participants: state.participants.map((each) => ({ ...each, present: present.has(each.id) })),
    items: state.items.map((item) => makeItemView(item, state, facts)),
    current: state.current,
    timer: state.timer,
    now,
    options,
    startedAt: state.startedAt,
    endedAt: state.endedAt,
  };
}

function makeItemView(item: AgendaItem, { participants }: ReviewState, facts: ReviewFacts): AgendaItemView {
  const { rings, quadrants } = facts.radar;
  const now = facts.technologies.get(item.technology);
  const isClosed = item.stage === item.outcome?.kind;
  const voted = item.votes.filter(({ round }) => round === item.round).map(({ participant }) => participant);
  return {
    technology: item.technology,
    name: now?.name ?? item.name,
    quadrant: now?.quadrant ?? quadrants[0]?.id ?? "",
    changed: describeChange(item, now),
    reasons: item.reasons,
    stage: item.stage,
    round: item.round,
    // In the order in which people joined: the order of votes would tell who was quick.
    voted: participants.map(({ id }) => id).filter((id) => voted.includes(id)),
    rounds: listRevealedRounds(
      item,
      rings.map(({ id }) => id),
      participants,
      facts.options.named,
    ),
    outcome: isClosed ? item.outcome : null,
    closedAt: isClosed ? item.closedAt : null,
  };
}

/**
 * What happened to a technology since it came onto the agenda, where a decision is about something else now, or about
 * nothing.
 */
function describeChange({ technology, name }: AgendaItem, now: TechnologyNow | undefined): string | null {
  if (now === undefined) return `No note names ${name} any more, so there is nothing to decide on. Skip it or park it.`;
  return now.slug === technology ? null : `${name} is ${now.name} now: a decision is about ${now.name}.`;
}

/** What one participant has in a review. */
export function makeSeatView(state: ReviewState, participant: string | null, rememberedName: string | null): SeatView {
  const seat = state.participants.find(({ id }) => id === participant);
  if (seat === undefined) return { participant: null, name: rememberedName, vote: null };
  const item = findItem(state, state.current);
  const vote = item?.votes.find((each) => each.participant === seat.id && each.round === item.round);
  const { ring, comment, round } = vote ?? { ring: null, comment: "", round: 0 };
  return {
    participant: seat.id,
    name: seat.name,
    vote: item && vote ? { technology: item.technology, round, ring, comment } : null,
  };
}
