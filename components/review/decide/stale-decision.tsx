"use client";

import { useEffect, useRef } from "react";
import { RingTag } from "@/components/evidence/ring-tag";
import { Button } from "@/components/ui/button";
import { findRing } from "@/domain/radar/find-ring";
import type { AgendaItemView, ItemEvidenceView } from "@/domain/review/review-views";
import { useRoom } from "../room/room-context";
import { useAct } from "../room/use-act";
import styles from "./decide-form.module.css";

export interface StaleDecisionProps {
  readonly item: AgendaItemView;
  /** As it is now, after the other's change. */
  readonly evidence: ItemEvidenceView;
  /** The ring that was about to be decided on. */
  readonly wanted: string | null;
  readonly onInsist: () => void;
}

/**
 * Tells what somebody decided elsewhere meanwhile. Theirs stands and is noted in the minutes, or the review decides on top
 * of it.
 */
export function StaleDecision({ item, evidence: { placement }, wanted, onInsist }: StaleDecisionProps) {
  const { view } = useRoom();
  const { act, isActing } = useAct();
  const box = useRef<HTMLFieldSetElement>(null);
  // It answers what this person just pressed, and stands where they pressed it.
  useEffect(() => box.current?.focus(), []);
  const theirs = placement && findRing(view.rings, placement.ring);
  const why =
    placement && theirs
      ? `${placement.person} put it in ${theirs.name} while we met; that stands.`
      : "The decision was taken back while we met; that stands.";
  const keep = () => !isActing && void act({ kind: "park", technology: item.technology, why });
  return (
    <fieldset ref={box} className={styles.stale} tabIndex={-1}>
      <legend className={styles.legend}>Someone else was faster</legend>
      {placement && theirs ? (
        <>
          <p>
            Meanwhile <strong>{placement.person}</strong> put {item.name} in{" "}
            <RingTag ring={theirs} ringCount={view.rings.length} /> and wrote:
          </p>
          <blockquote className={styles.theirs}>{placement.rationale}</blockquote>
        </>
      ) : (
        <p>Meanwhile the team’s decision on {item.name} was taken back. Nothing of yours is saved yet.</p>
      )}
      <div className={styles.buttons}>
        <Button onClick={keep}>{theirs ? `Keep ${theirs.name}, and note it` : "Leave it, and note it"}</Button>
        <Button onClick={onInsist}>
          {wanted === null ? "Decide all the same" : `Decide on ${findRing(view.rings, wanted).name} on top of it`}
        </Button>
      </div>
    </fieldset>
  );
}
