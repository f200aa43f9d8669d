import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { AgendaItem, ReviewState } from "./review-state";
import type { DecidedView, MinutesView } from "./review-views";
import { listRevealedRounds } from "./tally-votes";

export interface MinutesFacts {
  readonly slug: string;
  readonly name: string;
  readonly radar: { readonly slug: string; readonly title: string; readonly rings: readonly RingDefinition[] };
  /** Whether votes are told with who cast them. */
  readonly named: boolean;
}

/** What a review came to, or has come to so far. Votes of rounds that were not revealed are not in it. */
export function makeMinutes(state: ReviewState, { slug, name, radar, named }: MinutesFacts): MinutesView {
  const rings = radar.rings.map(({ id }) => id);
  const nameOf = new Map(state.participants.map((each) => [each.id, each.name]));
  const roundsOf = (item: AgendaItem) => listRevealedRounds(item, rings, state.participants, named);
  // A decision stands though its item was taken up again, until it is decided anew.
  const decided = state.items.flatMap((item): DecidedView[] => {
    if (item.outcome?.kind !== "decided") return [];
    const { technology, reasons, closedAt, closedBy } = item;
    const by = { person: nameOf.get(closedBy ?? "") ?? "", at: closedAt ?? "" };
    return [{ technology, name: item.name, decision: item.outcome.decision, ...by, reasons, rounds: roundsOf(item) }];
  });
  const parked = state.items.flatMap((item) => {
    if (item.outcome?.kind !== "parked") return [];
    return [{ technology: item.technology, name: item.name, why: item.outcome.why, rounds: roundsOf(item) }];
  });
  const toName = ({ technology, name: itemName }: AgendaItem) => ({ technology, name: itemName });
  return {
    slug,
    name,
    radar: { slug: radar.slug, title: radar.title },
    rings: radar.rings,
    startedAt: state.startedAt,
    endedAt: state.endedAt,
    facilitator: nameOf.get(state.facilitator) ?? "",
    participants: state.participants.map((each) => each.name),
    decided: decided.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    parked,
    skipped: state.items.filter(({ outcome }) => outcome?.kind === "skipped").map(toName),
    left: state.items.filter(({ outcome }) => outcome === null).map(toName),
  };
}
