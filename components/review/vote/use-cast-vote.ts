"use client";

import { useEffect } from "react";
import { RequestRefused } from "@/components/queries/request-json";
import { useVote } from "@/components/queries/use-review-action";
import type { AgendaItemView } from "@/domain/review/review-views";
import { useRoom } from "../room/room-context";

export interface VoteDraft {
  /** A ring's id; null abstains. */
  readonly ring: string | null;
  readonly comment: string;
}

export interface CastVote {
  readonly send: (vote: VoteDraft) => void;
  /** True while a vote is kept until the connection is back. */
  readonly isWaiting: boolean;
  readonly isSending: boolean;
  /** A sentence for the person; null where nothing was refused. */
  readonly refusal: string | null;
}

/** Sends votes in an item's round. One that cannot reach the server stays here, and goes once the connection is back. */
export function useCastVote({ technology, round }: AgendaItemView): CastVote {
  const { view, isConnected } = useRoom();
  const { mutate, variables, error, isPending, isPaused, failureCount } = useVote(view.slug);
  const isUnsent = error instanceof RequestRefused && error.refusal.reason === "unavailable";
  useEffect(() => {
    if (isConnected && isUnsent && variables) mutate(variables);
  }, [isConnected, isUnsent, variables, mutate]);
  const isWaiting = isUnsent || (isPending && (isPaused || failureCount > 0));
  return {
    send: (vote) => mutate({ kind: "vote", technology, round, ...vote }),
    isWaiting,
    isSending: isPending && !isWaiting,
    refusal: error !== null && !isUnsent ? error.message : null,
  };
}
