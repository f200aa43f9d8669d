"use client";

import { Button } from "@/components/ui/button";
import { useRoom } from "./room-context";
import styles from "./take-over.module.css";
import { useLasting } from "./use-lasting";
import { useSecondsLeft } from "./use-seconds-left";
import { SayRefusal, useStep } from "./use-step";

const A_MOMENT_MS = 5000;

/** Tells those who wait that whoever leads is gone, and lets one of them go on as soon as that would be granted. */
export function TakeOver() {
  const { view, me, isFacilitator, isConnected, clockAheadMs } = useRoom();
  const step = useStep();
  const { takeOverAt } = view;
  const isAway = me !== null && !isFacilitator && isConnected && takeOverAt !== null;
  // Who loads a page anew is away for a moment.
  const isNeeded = useLasting(isAway, A_MOMENT_MS);
  const secondsLeft = useSecondsLeft(takeOverAt, view.now, clockAheadMs);
  const leader = view.participants.find(({ id }) => id === view.facilitator);
  const gone = leader ? `${leader.name}, who leads, is away.` : "Nobody leads this review.";
  return (
    <div role="status">
      {isNeeded && me && (
        <div className={styles.notice}>
          {secondsLeft === 0 ? (
            <>
              <p>{gone} Anyone can go on in their place.</p>
              <Button aria-disabled={step.isActing} onClick={() => step.take({ kind: "hand-over", to: me.id })}>
                Take over
              </Button>
            </>
          ) : (
            <p>
              {gone} Unless they come back, anyone can go on in their place in less than a minute
              {/* Read out every second it would be in the way of all else. */}
              <span aria-hidden="true">: {secondsLeft} s</span>.
            </p>
          )}
          <SayRefusal step={step} />
        </div>
      )}
    </div>
  );
}
