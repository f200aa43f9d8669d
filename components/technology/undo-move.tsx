"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { findRing } from "@/domain/radar/find-ring";
import type { TechnologyView } from "@/domain/radar/views";
import styles from "./move-form.module.css";
import { useMove } from "./use-move";

interface Move {
  readonly from: string | null;
  readonly to: string;
}

export interface UndoMoveProps {
  readonly technology: TechnologyView;
  readonly move: Move;
  readonly onUndone: (move: Move) => void;
}

/** The way back is a new placement in the former ring: history is only ever added to. */
export function UndoMove({ technology, move, onUndone }: UndoMoveProps) {
  const { move: place, isMoving, myName } = useMove(technology.slug);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { from, to } = move;
  if (from === null) {
    return (
      <p className={styles.hint}>
        This was its first decision, so there is no earlier ring to go back to. You can move it to another ring at any
        time; the history keeps both.
      </p>
    );
  }
  const nameOf = (ring: string) => findRing(technology.rings, ring).name;
  const undo = async () => {
    const rationale = `Took back the move from ${nameOf(from)} to ${nameOf(to)}.`;
    const refused = await place({ ring: from, rationale, name: myName }, technology.version);
    setRefusal(refused?.sentence ?? null);
    if (!refused) onUndone({ from: to, to: from });
  };
  return (
    <div className={styles.buttons}>
      <Button look="quiet" aria-disabled={isMoving} onClick={isMoving ? undefined : () => void undo()}>
        Undo: back to {nameOf(from)}
      </Button>
      <div role="alert">{refusal && <p className={styles.refusal}>{refusal}</p>}</div>
    </div>
  );
}
