import { groupBy } from "@/domain/group-by";
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
  const groups = groupBy(quotes, ({ verdict }) => verdict?.ring);
  return [...groups]
    .flatMap(([id, group]) => (id === undefined ? [] : [{ ring: findRing(rings, id), quotes: group }]))
    .sort((a, b) => a.ring.position - b.ring.position);
}
