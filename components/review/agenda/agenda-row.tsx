"use client";

import { RingTag } from "@/components/evidence/ring-tag";
import { findRing } from "@/domain/radar/find-ring";
import type { AgendaItemView } from "@/domain/review/review-views";
import { useRoom } from "../room/room-context";
import styles from "./agenda-panel.module.css";
import { RowActions } from "./row-actions";
import type { DragProps, GripProps } from "./use-reorder";

export interface AgendaRowProps {
  readonly item: AgendaItemView;
  /** In the queue, from 1; null where it is not queued. */
  readonly place: number | null;
  readonly queuedCount: number;
  /** Null where it stays where it is. */
  readonly drag: DragProps | null;
  readonly grip: GripProps;
  readonly onMove: (by: number) => void;
}

/** One technology of the agenda, and how it stands. */
export function AgendaRow({ item, place, queuedCount, drag, grip, onMove }: AgendaRowProps) {
  const { isFacilitator, view } = useRoom();
  const isCurrent = item.technology === view.current;
  return (
    <li className={styles.row} data-stage={item.stage} aria-current={isCurrent ? "step" : undefined} {...drag}>
      <span className={styles.mark} aria-hidden="true" />
      <span className={styles.name}>{item.name}</span>
      <Standing item={item} isCurrent={isCurrent} />
      {isFacilitator && view.phase !== "ended" && (
        <RowActions item={item} place={place} queuedCount={queuedCount} onMove={onMove} grip={grip} />
      )}
    </li>
  );
}

/** What became of it; for what is still to come, that is where it stands in the list. */
function Standing({
  item: { outcome, stage },
  isCurrent,
}: Pick<AgendaRowProps, "item"> & { readonly isCurrent: boolean }) {
  const { rings } = useRoom().view;
  if (isCurrent) return <span className={styles.standing}>{stage === "voting" ? "voting" : "on the table"}</span>;
  if (outcome?.kind === "decided") {
    return <RingTag ring={findRing(rings, outcome.decision.ring)} ringCount={rings.length} bare />;
  }
  return outcome && <span className={styles.standing}>{outcome.kind}</span>;
}
