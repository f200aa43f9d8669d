"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { findRing } from "@/domain/radar/find-ring";
import type { TechnologyView } from "@/domain/radar/views";
import styles from "./move-form.module.css";
import { type DecidedPlace, decidedPlaceOf, type MadeMove, useMove } from "./use-move";
import { useUndoKey } from "./use-undo-key";

export interface UndoMoveProps {
  readonly technology: TechnologyView;
  readonly move: MadeMove;
  readonly onUndone: (move: MadeMove) => void;
}

/**
 * The way back is a new entry with the former ring and quadrant, or one that takes the first decision back: history is only
 * ever added to. What somebody has decided since is not undone along with it.
 */
export function UndoMove({ technology, move, onUndone }: UndoMoveProps) {
  const { move: place, isMoving, myName } = useMove(technology.slug);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { from, to } = move;
  const stands = isMoving || isSamePlace(decidedPlaceOf(technology), to);
  const undo = async () => {
    if (isMoving || !stands) return;
    const rationale = `Took back the move from ${nameOf(technology, from)} to ${nameOf(technology, to)}.`;
    const back = { ...from, rationale, name: myName, againstGate: "It stood there before." };
    const refused = await place(back, technology.version);
    setRefusal(refused?.sentence ?? null);
    if (!refused) onUndone({ from: to, to: from });
  };
  useUndoKey(() => void undo());
  if (!stands) return <p>Somebody has decided since: {nameOf(technology, decidedPlaceOf(technology))}.</p>;
  return (
    <div className={styles.buttons}>
      <Button look="quiet" aria-disabled={isMoving} aria-keyshortcuts="Control+Z Meta+Z" onClick={() => void undo()}>
        Undo: back to {nameOf(technology, from)}
      </Button>
      <div role="alert">{refusal && <p className={styles.refusal}>{refusal}</p>}</div>
    </div>
  );
}

function isSamePlace(left: DecidedPlace, right: DecidedPlace): boolean {
  const isRetired = (left.retired ?? false) === (right.retired ?? false);
  return isRetired && left.ring === right.ring && left.quadrant === right.quadrant;
}

/** "Adopt", "Adopt in Tools" where it is not the technology's own quadrant, "no decision", "off the radar". */
function nameOf({ rings, quadrants }: TechnologyView, { ring, quadrant, retired }: DecidedPlace): string {
  if (retired) return "off the radar";
  if (ring === null) return "no decision";
  const chosen = quadrants.find(({ id }) => id === quadrant);
  return findRing(rings, ring).name + (chosen ? ` in ${chosen.name}` : "");
}
