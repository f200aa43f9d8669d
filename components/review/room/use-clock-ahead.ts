"use client";

import { useEffect, useState } from "react";

/**
 * By how much the server's clock is ahead of this browser's, in ms; null before it is known. Each answer tells, late by its
 * way here, so the one that came fastest, which says the most, is nearest to the truth.
 */
export function useClockAhead(serverNow: string): number | null {
  const [aheadMs, setAheadMs] = useState<number | null>(null);
  useEffect(() => {
    const told = Date.parse(serverNow) - Date.now();
    setAheadMs((known) => (known === null ? told : Math.max(known, told)));
  }, [serverNow]);
  return aheadMs;
}
