"use client";

import { useEffect, useState } from "react";
import { keepInTab, readKept } from "@/components/ui/kept-in-tab";

/** A ballot as it is filled in. */
export interface BallotDraft {
  /** A ring's id, or what stands for abstaining; null before anything is chosen. */
  readonly chosen: string | null;
  readonly comment: string;
}

/**
 * A ballot while it is filled in. What is not cast yet the tab keeps, so that loading the page anew loses nothing of it.
 *
 * @param key names the ballot
 * @param cast what was cast with it last; empty before that
 */
export function useBallotDraft(key: string, cast: BallotDraft) {
  const [draft, setDraft] = useState(cast);
  const [isRestored, setRestored] = useState(false);
  // The server, which drew the page, does not know what the tab keeps.
  useEffect(() => {
    const kept = readKept(key);
    if (kept !== null) setDraft(parseDraft(kept));
    setRestored(true);
  }, [key]);
  const isChanged = draft.chosen !== cast.chosen || draft.comment.trim() !== cast.comment;
  useEffect(() => {
    if (isRestored) keepInTab(key, isChanged ? writeDraft(draft) : null);
  }, [key, isRestored, isChanged, draft]);
  const change = (changed: Partial<BallotDraft>) => setDraft((before) => ({ ...before, ...changed }));
  return { draft, isChanged, change };
}

/** "chosen=adopt&comment=It+works." */
function writeDraft({ chosen, comment }: BallotDraft): string {
  return `${new URLSearchParams({ ...(chosen !== null && { chosen }), comment })}`;
}

function parseDraft(text: string): BallotDraft {
  const params = new URLSearchParams(text);
  return { chosen: params.get("chosen"), comment: params.get("comment") ?? "" };
}
