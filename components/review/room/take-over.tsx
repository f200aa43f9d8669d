"use client";

import { Button } from "@/components/ui/button";
import { useRoom } from "./room-context";
import styles from "./take-over.module.css";
import { useLasting } from "./use-lasting";
import { SayRefusal, useStep } from "./use-step";

const A_MOMENT_MS = 5000;

/** Tells those who wait that whoever leads is gone, and lets one of them go on. */
export function TakeOver() {
  const { view, me, isFacilitator, isConnected } = useRoom();
  const step = useStep();
  const leader = view.participants.find(({ id }) => id === view.facilitator);
  const isAway = me !== null && !isFacilitator && isConnected && view.phase !== "ended" && leader?.present !== true;
  // Who loads a page anew is away for a moment.
  const isNeeded = useLasting(isAway, A_MOMENT_MS);
  return (
    <div role="status">
      {isNeeded && me && (
        <div className={styles.notice}>
          <p>
            {leader ? `${leader.name}, who leads, is away.` : "Nobody leads this review."} After a minute, anyone can go
            on in their place.
          </p>
          <Button aria-disabled={step.isActing} onClick={() => step.take({ kind: "hand-over", to: me.id })}>
            Take over
          </Button>
          <SayRefusal step={step} />
        </div>
      )}
    </div>
  );
}
