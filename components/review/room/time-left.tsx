"use client";

import type { Timer } from "@/domain/review/review-state";
import styles from "./time-left.module.css";
import { useSecondsLeft } from "./use-seconds-left";

export interface TimeLeftProps {
  readonly timer: Timer | null;
  readonly now: string;
  readonly clockAheadMs: number | null;
  readonly size?: "small" | "large";
}

const LAST_SECONDS = 10;

/** How long the vote's timer still runs, and that it is up. Nothing is closed by it. */
export function TimeLeft({ timer, now, clockAheadMs, size = "small" }: TimeLeftProps) {
  const left = useSecondsLeft(timer?.endsAt ?? null, now, clockAheadMs);
  if (!timer || left === null) return null;
  return (
    <div className={styles.timer} data-size={size} data-late={left <= LAST_SECONDS || undefined}>
      <span className={styles.clock} role="timer">
        <span className="visually-hidden">Time left: </span>
        {left === 0 ? "Time is up" : clockOf(left)}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ inlineSize: `${(100 * left) / Math.max(1, timer.seconds)}%` }} />
      </span>
    </div>
  );
}

/** "1:05" */
function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
