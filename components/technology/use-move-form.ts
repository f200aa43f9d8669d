"use client";

import { useState } from "react";
import type { TechnologyView } from "@/domain/radar/views";
import { findOmission } from "./find-omission";
import {
  type DecidedPlace,
  decidedPlaceOf,
  type MadeMove,
  type MoveDraft,
  type MoveRefusal,
  useMove,
} from "./use-move";

/**
 * What a form goes by that moves a technology: the decision that was seen when it was opened, what was sent, and why it was
 * refused. Where somebody else was faster, the person may insist, having seen what they decided.
 */
export function useMoveForm(technology: TechnologyView, onMade: (move: MadeMove) => void) {
  const { move, isMoving, myName } = useMove(technology.slug);
  const [seenVersion, setSeenVersion] = useState(technology.version);
  const [from, setFrom] = useState(decidedPlaceOf(technology));
  const [sent, setSent] = useState<MoveDraft | null>(null);
  const [refusal, setRefusal] = useState<MoveRefusal | null>(null);

  const sendFrom = async (former: DecidedPlace, draft: MoveDraft, version: number) => {
    setSent(draft);
    const refused = findOmission(draft) ?? (await move(draft, version));
    setRefusal(refused);
    if (!refused) onMade({ from: former, to: draft });
    return refused;
  };
  const insist = (draft: MoveDraft) => {
    const former = decidedPlaceOf(technology);
    setFrom(former);
    setSeenVersion(technology.version);
    void sendFrom(former, draft, technology.version);
  };
  return {
    /** Where it stood by the decision that was seen. */
    from,
    seenVersion,
    sent,
    refusal,
    errorOf: (field: string) => (refusal?.field === field ? refusal.sentence : undefined),
    isMoving,
    myName,
    /** What was said of a field is over once something else is in it. */
    forget: (field: string) => setRefusal((known) => (known?.field === field ? null : known)),
    send: (draft: MoveDraft) => sendFrom(from, draft, seenVersion),
    insist,
  };
}
