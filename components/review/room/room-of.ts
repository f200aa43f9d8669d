import type { AgendaItemView, ReviewView, SeatView } from "@/domain/review/review-views";
import type { Room } from "./room-context";

/** What follows from a review and a seat in it: who this is, whether they lead, what is on the table. */
export function roomOf(
  view: ReviewView,
  seat: SeatView,
): Pick<Room, "view" | "seat" | "me" | "isFacilitator" | "current"> {
  const me = view.participants.find(({ id }) => id === seat.participant) ?? null;
  return { view, seat, me, isFacilitator: me !== null && me.id === view.facilitator, current: currentItem(view) };
}

export function currentItem({ items, current }: ReviewView): AgendaItemView | null {
  return items.find(({ technology }) => technology === current) ?? null;
}

/** The first item that nobody has taken up; null where none is left. */
export function nextItem({ items, current }: ReviewView): AgendaItemView | null {
  return items.find(({ stage, technology }) => stage === "queued" && technology !== current) ?? null;
}

/** How many items have an outcome, and of how many. */
export function progressOf({ items }: ReviewView): { readonly done: number; readonly all: number } {
  return { done: items.filter(({ outcome }) => outcome !== null).length, all: items.length };
}

/** Those who have the review open now. */
export function presentCount({ participants }: ReviewView): number {
  return participants.filter(({ present }) => present).length;
}

/** The item that was settled last; null before the first. */
export function lastSettled({ items }: ReviewView): AgendaItemView | null {
  return items.reduce<AgendaItemView | null>(
    (last, item) => (item.closedAt !== null && (last?.closedAt ?? "") < item.closedAt ? item : last),
    null,
  );
}
