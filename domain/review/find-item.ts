import type { AgendaItem, ReviewState } from "./review-state";

/** The agenda's item of this name (a technology's slug); undefined where it is not on it. */
export function findItem({ items }: Pick<ReviewState, "items">, technology: string | null): AgendaItem | undefined {
  return items.find((item) => item.technology === technology);
}
