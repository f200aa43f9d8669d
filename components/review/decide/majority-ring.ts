import type { AgendaItemView, ItemEvidenceView } from "@/domain/review/review-views";

/** The ring that most chose in the last revealed round; null for a tie or where nobody chose one. */
export function majorityRing({ rounds }: Pick<AgendaItemView, "rounds">): string | null {
  const chosen = (rounds.at(-1)?.tally ?? []).filter(({ ring, count }) => ring !== null && count > 0);
  const most = Math.max(0, ...chosen.map(({ count }) => count));
  const [first, second] = chosen.filter(({ count }) => count === most);
  return first !== undefined && second === undefined ? first.ring : null;
}

/** The ring that the form for a decision starts with: what most voted for, else what notes suggest where nobody voted. */
export function firstRing(item: AgendaItemView, evidence: ItemEvidenceView): string | null {
  return item.rounds.length > 0 ? majorityRing(item) : (evidence.proposal?.ring ?? evidence.placement?.ring ?? null);
}
