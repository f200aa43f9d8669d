"use client";

import { useCallback, useState } from "react";
import type { Refusal } from "@/domain/refusal";
import type { ReviewAction } from "@/domain/review/review-event";
import { useRoom } from "./room-context";

export interface Act {
  /** Asks for something. Null where it was done, else why not. */
  readonly act: (action: ReviewAction) => Promise<Refusal | null>;
  /** True while what was asked for here is on its way, so that a second press can be left alone. */
  readonly isActing: boolean;
}

/** For one form or row of buttons: what is asked for elsewhere at the same time is none of its business. */
export function useAct(): Act {
  const { act } = useRoom();
  const [underWay, setUnderWay] = useState(0);
  const actHere = useCallback(
    async (action: ReviewAction) => {
      setUnderWay((count) => count + 1);
      try {
        return await act(action);
      } finally {
        setUnderWay((count) => count - 1);
      }
    },
    [act],
  );
  return { act: actHere, isActing: underWay > 0 };
}
