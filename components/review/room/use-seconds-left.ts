"use client";

import { useEffect, useState } from "react";
import type { Timer } from "@/domain/review/review-state";

const TICK_MS = 250;

/**
 * Whole seconds until a timer ends, by the server's clock, 0 once it has; null without a timer. `now` is the server's time
 * (ISO 8601) that the page was drawn at, for the first paint.
 */
export function useSecondsLeft(timer: Timer | null, now: string, clockAheadMs: number | null): number | null {
  const [left, setLeft] = useState(timer && secondsBetween(Date.parse(now), timer.endsAt));
  const endsAt = timer?.endsAt ?? null;
  useEffect(() => {
    if (endsAt === null) return setLeft(null);
    const look = () => setLeft(secondsBetween(Date.now() + (clockAheadMs ?? 0), endsAt));
    look();
    const ticking = setInterval(look, TICK_MS);
    return () => clearInterval(ticking);
  }, [endsAt, clockAheadMs]);
  return left;
}

function secondsBetween(fromMs: number, endsAt: string): number {
  return Math.max(0, Math.ceil((Date.parse(endsAt) - fromMs) / 1000));
}
