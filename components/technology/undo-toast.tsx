"use client";

import { useTechnology } from "@/components/queries/use-technology";
import { Button } from "@/components/ui/button";
import { Toast } from "@/components/ui/toast";
import { describeMove } from "./describe-move";
import { UndoMove } from "./undo-move";
import type { MadeMove } from "./use-move";

export interface UndoToastProps {
  readonly slug: string;
  readonly move: MadeMove;
  readonly onUndone: (move: MadeMove) => void;
  readonly onDismiss: () => void;
}

/** Says what the last move did, and offers the way back, for as long as the person leaves it there. */
export function UndoToast({ slug, move, onUndone, onDismiss }: UndoToastProps) {
  const { data } = useTechnology(slug);
  if (!data) return null;
  return (
    <Toast label="Last move">
      <p role="status">{describeMove(data, move)}</p>
      <UndoMove technology={data} move={move} onUndone={onUndone} />
      <Button look="quiet" onClick={onDismiss}>
        Dismiss
      </Button>
    </Toast>
  );
}
