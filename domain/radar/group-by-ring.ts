import { findRing } from "./find-ring";
import type { QuoteView } from "./views";
import type { RingDefinition } from "./vocabulary";

export interface RingGroup {
  readonly ring: RingDefinition;
  /** In the order that they were given. Never empty. */
  readonly quotes: readonly QuoteView[];
}

/** The quotes that carry a verdict, by its ring, centre first; rings without a quote are left out. */
export function groupByRing(quotes: readonly QuoteView[], rings: readonly RingDefinition[]): readonly RingGroup[] {
  const groups = new Map<string, QuoteView[]>();
  for (const quote of quotes) {
    if (!quote.verdict) continue;
    const group = groups.get(quote.verdict.ring);
    if (group) group.push(quote);
    else groups.set(quote.verdict.ring, [quote]);
  }
  return [...groups]
    .map(([id, group]) => ({ ring: findRing(rings, id), quotes: group }))
    .sort((a, b) => a.ring.position - b.ring.position);
}
