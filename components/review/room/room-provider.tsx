"use client";

import { type ReactNode, useCallback, useMemo } from "react";
import { RequestRefused } from "@/components/queries/request-json";
import { useLive } from "@/components/queries/use-live";
import { useReview } from "@/components/queries/use-review";
import { useReviewAction } from "@/components/queries/use-review-action";
import { useSeat } from "@/components/queries/use-seat";
import type { Refusal } from "@/domain/refusal";
import type { ReviewAction } from "@/domain/review/review-event";
import type { ReviewView, SeatView } from "@/domain/review/review-views";
import { type Room, RoomContext } from "./room-context";
import { roomOf } from "./room-of";
import { useClockAhead } from "./use-clock-ahead";
import { useOnline } from "./use-online";

export interface RoomProviderProps {
  /** What the server drew the page from. */
  readonly initial: ReviewView;
  readonly seat: SeatView;
  readonly children: ReactNode;
}

/** Keeps a review's state current for everything within, and takes what is done there to the server. */
export function RoomProvider({ initial, seat: initialSeat, children }: RoomProviderProps) {
  const view = useReview(initial.slug, initial);
  const seat = useSeat(view, initialSeat) ?? initialSeat;
  const isOnline = useOnline();
  const isConnected = useLive() !== "lost" && isOnline;
  const clockAheadMs = useClockAhead(view.now);
  const { mutateAsync } = useReviewAction(initial.slug);
  const act = useCallback(
    (action: ReviewAction): Promise<Refusal | null> => mutateAsync(action).then(() => null, readRefusal),
    [mutateAsync],
  );
  const room = useMemo<Room>(
    () => ({ ...roomOf(view, seat), isConnected, clockAheadMs, act }),
    [view, seat, isConnected, clockAheadMs, act],
  );
  return <RoomContext value={room}>{children}</RoomContext>;
}

/** @throws whatever is no refusal, for that is a bug. */
function readRefusal(error: unknown): Refusal {
  if (error instanceof RequestRefused) return { ...error.refusal, sentence: error.message };
  throw error;
}
