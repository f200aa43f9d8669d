"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { EditionDraft } from "@/domain/radar/edition-views";
import styles from "./edition-form.module.css";

export interface TheirDraftProps {
  /** As somebody else left it; null where they took it away, or published it. */
  readonly theirs: EditionDraft | null;
  readonly onTake: (theirs: EditionDraft | null) => void;
  readonly onKeepMine: (theirs: EditionDraft | null) => void;
}

/** Tells what somebody else made of the draft meanwhile, and lets the person choose which one stands. */
export function TheirDraft({ theirs, onTake, onKeepMine }: TheirDraftProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset ref={box} className={styles.theirs} tabIndex={-1}>
      <legend className={styles.legend}>Someone else was faster</legend>
      {theirs ? (
        <>
          <p>
            While you were writing, <strong>{theirs.person}</strong> saved it as “{theirs.name || "without a name"}”:
          </p>
          <blockquote className={styles.words}>{theirs.text || "No text."}</blockquote>
        </>
      ) : (
        <p>While you were writing, the draft was published or discarded. Nothing of yours is saved yet.</p>
      )}
      <div className={styles.buttons}>
        <Button onClick={() => onTake(theirs)}>{theirs ? "Take theirs" : "Begin anew"}</Button>
        <Button onClick={() => onKeepMine(theirs)}>Keep mine</Button>
      </div>
    </fieldset>
  );
}
