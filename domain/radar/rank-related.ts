/** How often two technologies are named in the same talk, and each of them at all. */
export interface NamedTogether {
  readonly slug: string;
  readonly name: string;
  /** Talks that name both, among those that were looked at. */
  readonly together: number;
  /** Talks that name the other one, of all. */
  readonly talkCount: number;
}

export interface TalkCounts {
  /** Talks that name this technology and were looked at. */
  readonly own: number;
  readonly all: number;
}

const MOST = 8;
/** Once is chance. */
const FEWEST_TALKS = 2;
/** Nearly as often as by chance says nothing. */
const LEAST_LIFT = 1.5;

/**
 * Those that are named together far more often than by chance, the surest first. Lift is the share of this technology's talks
 * that name the other one over the share of all talks that do; what is rare gets a high lift by chance, so that the number of
 * talks weighs too.
 */
export function rankRelated(others: readonly NamedTogether[], { own, all }: TalkCounts) {
  return others
    .map(({ slug, name, together, talkCount }) => ({
      slug,
      name,
      talkCount: together,
      lift: (together * all) / (Math.max(own, 1) * Math.max(talkCount, together, 1)),
    }))
    .filter(({ talkCount, lift }) => talkCount >= FEWEST_TALKS && lift >= LEAST_LIFT)
    .sort((a, b) => weigh(b) - weigh(a) || a.name.localeCompare(b.name, "en"))
    .slice(0, MOST);
}

function weigh({ talkCount, lift }: { readonly talkCount: number; readonly lift: number }): number {
  return talkCount * Math.log(lift);
}
