"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import { findRing } from "@/domain/radar/find-ring";
import type { TechnologyView } from "@/domain/radar/views";
import { describeEntry } from "./describe-entry";
import styles from "./move-form.module.css";

export interface StaleChoiceProps {
  /** As it is now, after the other person's change. */
  readonly technology: TechnologyView;
  /** What of the person's own is not saved yet, as a button says it: "Move to Adopt anyway". */
  readonly mine: string;
  readonly onKeep: () => void;
  readonly onInsist: () => void;
}

/** Tells what someone else decided meanwhile, and lets the person choose which decision stands. */
export function StaleChoice({ technology, mine, onKeep, onInsist }: StaleChoiceProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { placement, rings, name } = technology;
  const [theirs] = technology.history;
  return (
    <fieldset ref={box} className={styles.stale} tabIndex={-1}>
      <legend className={styles.legend}>Someone else was faster</legend>
      {theirs ? (
        <>
          <p>
            While you were writing about {name}, <strong>{theirs.person}</strong> {describeEntry(theirs, technology)} (
            <Moment at={theirs.at} />) and wrote:
          </p>
          <blockquote className={styles.theirs}>{theirs.rationale}</blockquote>
        </>
      ) : (
        <p>While you were writing, {name} was changed.</p>
      )}
      <p className={styles.hint}>Nothing of yours is saved yet. Both stay in the history if you go on.</p>
      <div className={styles.buttons}>
        <Button onClick={onKeep}>{placement ? `Keep ${findRing(rings, placement.to).name}` : "Leave it so"}</Button>
        <Button onClick={onInsist}>{mine}</Button>
      </div>
    </fieldset>
  );
}
