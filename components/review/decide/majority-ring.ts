import type { AgendaItemView, ItemEvidenceView } from "@/domain/review/review-views";

/** The ring that most chose in the last revealed round; null for a tie or where nobody chose one. */
export function majorityRing({ rounds }: Pick<AgendaItemView, "rounds">): string | null {
  const chosen = (rounds.at(-1)?.tally ?? []).filter(({ ring, count }) => ring !== null && count > 0);
  const most = Math.max(0, ...chosen.map(({ count }) => count));
  const [first, second] = chosen.filter(({ count }) => count === most);
  return first !== undefined && second === undefined ? first.ring : null;
}

/**
 * The ring that the form for a decision starts with: what most voted for, else what notes suggest where nobody voted. None
 * where the radar has no such ring any more.
 */
export function firstRing(item: AgendaItemView, { proposal, placement, gates }: ItemEvidenceView): string | null {
  const ring = item.rounds.length > 0 ? majorityRing(item) : (proposal?.ring ?? placement?.ring ?? null);
  return gates.some((gate) => gate.ring === ring) ? ring : null;
}
