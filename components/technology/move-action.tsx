"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { findRing } from "@/domain/radar/find-ring";
import type { TechnologyView } from "@/domain/radar/views";
import { MoveForm } from "./move-form";
import styles from "./move-form.module.css";
import { UndoMove } from "./undo-move";
import type { MadeMove } from "./use-move";

export interface MoveActionProps {
  readonly technology: TechnologyView;
  /** A move that was begun elsewhere: the form is open from the start, with what of it was chosen. */
  readonly begun?: { readonly ring: string | null; readonly quadrant?: string | null } | null;
  /** Called when the form is closed, whether the technology was moved or not. */
  readonly onClosed?: () => void;
}

/** A button that opens the form, says what came of it, and offers the way back. */
export function MoveAction({ technology, begun = null, onClosed }: MoveActionProps) {
  const [isOpen, setOpen] = useState(begun !== null);
  const [done, setDone] = useState<MadeMove | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    onClosed?.();
    opener.current?.focus();
  };
  const finish = (move: MadeMove) => {
    setDone(move);
    close();
  };
  return (
    <div className={styles.action} data-screen-only>
      <div>
        <Button ref={opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {technology.placement ? "Move to another ring" : "Decide on a ring"}
        </Button>
      </div>
      {isOpen && (
        <MoveForm
          technology={technology}
          initialRing={begun?.ring ?? null}
          initialQuadrant={begun?.quadrant ?? null}
          onMoved={finish}
          onCancel={close}
        />
      )}
      <p role="status" className={styles.status}>
        {done && describeMove(technology, done)}
      </p>
      {done && !isOpen && <UndoMove technology={technology} move={done} onUndone={setDone} />}
    </div>
  );
}

function describeMove({ name, rings, quadrants }: TechnologyView, { from, to }: MadeMove): string {
  if (to.ring === null) return `The decision on ${name} is taken back: it stands where the notes suggest.`;
  const quadrant = from.quadrant === to.quadrant ? undefined : quadrants.find(({ id }) => id === to.quadrant);
  return `${name} is now in ${findRing(rings, to.ring).name}${quadrant ? `, ${quadrant.name}` : ""}.`;
}
