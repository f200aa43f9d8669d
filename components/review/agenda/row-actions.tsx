"use client";

import type { AgendaItemView } from "@/domain/review/review-views";
import { useRoom } from "../room/room-context";
import { useAct } from "../room/use-act";
import styles from "./agenda-panel.module.css";
import type { AgendaRowProps } from "./agenda-row";
import { StepButtons } from "./step-buttons";

type RowActionsProps = Pick<AgendaRowProps, "item" | "place" | "queuedCount" | "onMove" | "grip">;

/** What whoever leads can do with a row of the agenda. */
export function RowActions({ item, place, queuedCount, onMove, grip }: RowActionsProps) {
  const { view } = useRoom();
  const { act, isActing } = useAct();
  const { technology, name } = item;
  const isOnTable = technology === view.current;
  if (isOnTable) return null;
  const take = (kind: "open" | "skip") => !isActing && void act({ kind, technology });
  return (
    <span className={styles.actions}>
      {view.phase === "running" && (
        <button
          type="button"
          className={styles.action}
          aria-label={`${takeUpLabel(item)}: ${name}`}
          onClick={() => take("open")}
        >
          {takeUpLabel(item)}
        </button>
      )}
      {item.stage === "queued" && (
        <button type="button" className={styles.action} aria-label={`Skip ${name}`} onClick={() => take("skip")}>
          Skip
        </button>
      )}
      {place !== null && <StepButtons name={name} place={place} count={queuedCount} onMove={onMove} grip={grip} />}
    </span>
  );
}

function takeUpLabel({ stage }: AgendaItemView): string {
  return stage === "queued" ? "Take up" : "Take up again";
}
