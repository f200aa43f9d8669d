import { citeQuote } from "@/domain/review/cite-quote";
import type { CitedQuote } from "@/domain/review/review-state";
import type { ItemEvidenceView } from "@/domain/review/review-views";

/** Tells sentences apart. */
export function keyOfCited({ noteId, start, end }: CitedQuote): string {
  return `${noteId} ${start}-${end}`;
}

/** What a decision on a ring may cite: what its draft rests on first, then every other sentence that tells, once each. */
export function citableFor(ring: string, { drafts, quotes }: ItemEvidenceView) {
  const own = drafts.find((draft) => draft.ring === ring)?.evidence ?? [];
  const seen = new Set(own.map(keyOfCited));
  const others = quotes.map(citeQuote).filter((cited) => {
    const isNew = !seen.has(keyOfCited(cited));
    seen.add(keyOfCited(cited));
    return isNew;
  });
  return { own, others };
}
