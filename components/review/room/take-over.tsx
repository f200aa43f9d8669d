"use client";

import { Button } from "@/components/ui/button";
import { useRoom } from "./room-context";
import styles from "./take-over.module.css";
import { SayRefusal, useStep } from "./use-step";

/** Tells those who wait that whoever leads is gone, and lets one of them go on. */
export function TakeOver() {
  const { view, me, isFacilitator, isConnected } = useRoom();
  const step = useStep();
  const leader = view.participants.find(({ id }) => id === view.facilitator);
  const isNeeded = me !== null && !isFacilitator && isConnected && view.phase !== "ended" && leader?.present !== true;
  return (
    <div role="status">
      {isNeeded && (
        <div className={styles.notice}>
          <p>
            {leader ? `${leader.name}, who leads, is away.` : "Nobody leads this review."} Anyone can go on in their
            place.
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
