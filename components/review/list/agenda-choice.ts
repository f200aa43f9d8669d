import { SUGGESTED_LENGTH } from "@/domain/review/make-agenda";
import type { AgendaCandidateView } from "@/domain/review/review-views";

/** What a person made of the suggested agenda so far. */
export interface AgendaChoice {
  /** Slugs in the order that they were put into; those that it does not name stand behind, as suggested. */
  readonly order: readonly string[];
  /** What was ticked or unticked by hand. */
  readonly ticks: ReadonlyMap<string, boolean>;
  /** Technologies that were added by name. */
  readonly added: readonly AgendaCandidateView[];
}

export const AS_SUGGESTED: AgendaChoice = { order: [], ticks: new Map(), added: [] };

export interface AgendaLine extends AgendaCandidateView {
  readonly isTicked: boolean;
}

/** The lines of an agenda in the making, in order. */
export function listLines(candidates: readonly AgendaCandidateView[], choice: AgendaChoice): readonly AgendaLine[] {
  const suggested = new Set(candidates.slice(0, SUGGESTED_LENGTH).map(({ technology }) => technology));
  const known = new Set(candidates.map(({ technology }) => technology));
  const added = choice.added.filter(({ technology }) => !known.has(technology));
  const rank = new Map(choice.order.map((technology, index) => [technology, index]));
  const rankOf = ({ technology }: AgendaCandidateView) => rank.get(technology) ?? choice.order.length;
  return [...added, ...candidates]
    .map((each) => ({ ...each, isTicked: choice.ticks.get(each.technology) ?? suggested.has(each.technology) }))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** The choice with one more technology, on top and ticked. One that is suggested already is ticked and comes to the top. */
export function addToChoice(
  choice: AgendaChoice,
  lines: readonly AgendaLine[],
  technology: Pick<AgendaCandidateView, "technology" | "name" | "quadrant">,
): AgendaChoice {
  const { technology: slug } = technology;
  const reasons = [{ kind: "added", sentence: "Added by hand.", ring: null }] as const;
  const isKnown = lines.some((line) => line.technology === slug);
  return {
    order: [slug, ...lines.map((line) => line.technology).filter((other) => other !== slug)],
    ticks: new Map(choice.ticks).set(slug, true),
    added: isKnown ? choice.added : [...choice.added, { ...technology, ring: null, score: 0, reasons }],
  };
}
