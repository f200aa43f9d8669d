"use client";

import { useEffect, useState } from "react";

const TICK_MS = 250;

/**
 * Whole seconds until a time (ISO 8601) by the server's clock, 0 once it has come; null without one. `now` is the server's time
 * that the page was drawn at, for the first paint.
 */
export function useSecondsLeft(endsAt: string | null, now: string, clockAheadMs: number | null): number | null {
  const [left, setLeft] = useState(endsAt === null ? null : secondsBetween(Date.parse(now), endsAt));
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
