"use client";

import { createContext, useContext } from "react";
import type { Refusal } from "@/domain/refusal";
import type { ReviewAction } from "@/domain/review/review-event";
import type { AgendaItemView, ParticipantView, ReviewView, SeatView } from "@/domain/review/review-views";

/** A review as one browser is in it: what everyone sees, what is this person's own, and what they can do. */
export interface Room {
  readonly view: ReviewView;
  readonly seat: SeatView;
  /** Null where this browser has not joined. */
  readonly me: ParticipantView | null;
  readonly isFacilitator: boolean;
  /** The item on the table; null between items. */
  readonly current: AgendaItemView | null;
  /** False while what is shown may be older than what is. */
  readonly isConnected: boolean;
  /** By how much the server’s clock is ahead of this browser’s, in ms; null before it is known. */
  readonly clockAheadMs: number | null;
  /** Asks for something. Null where it was done, else why not. */
  readonly act: (action: ReviewAction) => Promise<Refusal | null>;
}

export const RoomContext = createContext<Room | null>(null);

/** The room that the component stands in. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error("This component belongs within a review's room.");
  return room;
}
