"use client";

import { useEffect, useRef } from "react";
import { RingTag } from "@/components/evidence/ring-tag";
import { Button } from "@/components/ui/button";
import { findRing } from "@/domain/radar/find-ring";
import type { TechnologyView } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import styles from "./move-form.module.css";

export interface StaleChoiceProps {
  /** As it is now, after the other person's change. */
  readonly technology: TechnologyView;
  readonly wanted: RingDefinition;
  readonly onKeep: () => void;
  readonly onInsist: () => void;
}

/** Tells what someone else decided meanwhile, and lets the person choose which decision stands. */
export function StaleChoice({ technology, wanted, onKeep, onInsist }: StaleChoiceProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { placement, rings, name } = technology;
  const now = placement && findRing(rings, placement.to);
  return (
    <fieldset ref={box} className={styles.stale} tabIndex={-1}>
      <legend className={styles.legend}>Someone else was faster</legend>
      {placement && now ? (
        <>
          <p>
            While you were writing, <strong>{placement.person}</strong> put {name} in{" "}
            <RingTag ring={now} ringCount={rings.length} /> and wrote:
          </p>
          <blockquote className={styles.theirs}>{placement.rationale}</blockquote>
        </>
      ) : (
        <p>While you were writing, {name} was changed. Nothing of yours is saved yet.</p>
      )}
      <div className={styles.buttons}>
        <Button onClick={onKeep}>{now ? `Keep ${now.name}` : "Leave it"}</Button>
        <Button onClick={onInsist}>
          {now?.id === wanted.id ? "Add my rationale too" : `Move to ${wanted.name} anyway`}
        </Button>
      </div>
    </fieldset>
  );
}
