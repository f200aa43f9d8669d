"use client";

import { Button } from "@/components/ui/button";
import { useRoom } from "../room/room-context";
import { TimeLeft } from "../room/time-left";
import { useSecondsLeft } from "../room/use-seconds-left";
import { SayRefusal, useStep } from "../room/use-step";
import styles from "./start-vote.module.css";

const A_MINUTE_S = 60;

/** The vote's timer, with more time for those who need it. */
export function VoteClock() {
  const { view, clockAheadMs } = useRoom();
  const left = useSecondsLeft(view.timer?.endsAt ?? null, view.now, clockAheadMs);
  const step = useStep();
  return (
    <div className={styles.start}>
      {view.timer && (
        <div className={styles.clock}>
          <TimeLeft timer={view.timer} now={view.now} clockAheadMs={clockAheadMs} />
        </div>
      )}
      <Button
        look="quiet"
        data-key="t"
        aria-keyshortcuts="t"
        onClick={() => step.take({ kind: "set-timer", seconds: (left ?? 0) + A_MINUTE_S })}
      >
        {view.timer ? "A minute more" : "Set a timer: 1 minute"}
      </Button>
      {view.timer && (
        <Button look="quiet" onClick={() => step.take({ kind: "set-timer", seconds: null })}>
          No timer
        </Button>
      )}
      <SayRefusal step={step} />
    </div>
  );
}
