"use client";

import { type MouseEvent, useRef, useState } from "react";
import { MOVE_FRAGMENT, MOVE_PARAMETER, technologyAddress } from "@/components/evidence/addresses";
import { NominateButton } from "@/components/review/nominate/nominate-button";
import { Button } from "@/components/ui/button";
import type { TechnologyView } from "@/domain/radar/views";
import { describeMove } from "./describe-move";
import { MoveForm } from "./move-form";
import styles from "./move-form.module.css";
import { RetireForm } from "./retire-form";
import { UndoMove } from "./undo-move";
import type { DecidedPlace, MadeMove } from "./use-move";

export interface MoveActionProps {
  readonly technology: TechnologyView;
  /** A move that was begun elsewhere: the form is open from the start, with what of it was chosen. */
  readonly begun?: { readonly ring: string | null; readonly quadrant?: string | null } | null;
  /** Called when the form is closed, whether the technology was moved or not. */
  readonly onClosed?: () => void;
  /** Called when the ring or the quadrant is chosen anew, before anything is saved. */
  readonly onChoose?: ((place: DecidedPlace) => void) | undefined;
  /** Called when the technology was moved, or a move taken back. */
  readonly onMade?: ((move: MadeMove) => void) | undefined;
}

/** A button that opens the form, says what came of it, and offers the way back; beside it the way into the next review. */
export function MoveAction({ technology, begun = null, onClosed, onChoose, onMade }: MoveActionProps) {
  const [open, setOpen] = useState<"move" | "retire" | null>(begun === null ? null : "move");
  const [done, setDone] = useState<MadeMove | null>(null);
  const openers = { move: useRef<HTMLButtonElement>(null), retire: useRef<HTMLButtonElement>(null) };
  const isRetired = technology.history[0]?.retired ?? false;
  const toggle = (event: MouseEvent) => {
    event.preventDefault();
    setOpen(open === "move" ? null : "move");
  };
  const close = () => {
    setOpen(null);
    onClosed?.();
    openers[open ?? "move"].current?.focus();
  };
  const finish = (move: MadeMove) => {
    setDone(move);
    onMade?.(move);
    close();
  };
  const undone = (move: MadeMove) => {
    setDone(move);
    onMade?.(move);
  };
  return (
    <div id={MOVE_FRAGMENT} className={styles.action} data-screen-only>
      <div className={styles.buttons}>
        {/* A press that comes before the scripts do leads to the page with the form open. */}
        <form action={`${technologyAddress(technology.slug)}#${MOVE_FRAGMENT}`}>
          <input type="hidden" name={MOVE_PARAMETER.name} value={MOVE_PARAMETER.value} />
          <Button ref={openers.move} type="submit" aria-expanded={open === "move"} onClick={toggle}>
            {technology.placement ? "Move to another ring" : "Decide on a ring"}
          </Button>
        </form>
        <NominateButton rings={technology.rings} technology={technology} />
        <Button
          ref={openers.retire}
          look="quiet"
          aria-expanded={open === "retire"}
          onClick={() => setOpen(open === "retire" ? null : "retire")}
        >
          {isRetired ? "Bring it back" : "Retire it"}
        </Button>
      </div>
      {open === "retire" && <RetireForm technology={technology} onMade={finish} onCancel={close} />}
      {open === "move" && (
        <MoveForm
          technology={technology}
          initialRing={begun?.ring ?? null}
          initialQuadrant={begun?.quadrant ?? null}
          onChoose={onChoose}
          onMoved={finish}
          onCancel={close}
        />
      )}
      <p role="status" className={styles.status}>
        {done && describeMove(technology, done)}
      </p>
      {done && open === null && <UndoMove technology={technology} move={done} onUndone={undone} />}
    </div>
  );
}
