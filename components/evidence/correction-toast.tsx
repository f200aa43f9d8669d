"use client";

import { useState } from "react";
import { showCorrection, useLastCorrection } from "@/components/queries/last-correction";
import { type CorrectionRefusal, useCorrect } from "@/components/queries/use-correct";
import { Button } from "@/components/ui/button";
import { Toast } from "@/components/ui/toast";
import type { CorrectionView } from "@/domain/radar/correction-views";
import { UndoRefusal } from "./undo-refusal";

/** Says what was put right last, and offers to take it back. */
export function CorrectionToast() {
  const last = useLastCorrection();
  const said = last && (last.state === "undone" ? `Taken back: ${last.what}` : last.what);
  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {last && <Shown key={last.id} correction={last} said={said ?? ""} />}
    </>
  );
}

interface ShownProps {
  readonly correction: CorrectionView;
  readonly said: string;
}

function Shown({ correction, said }: ShownProps) {
  const { undo, isSaving } = useCorrect();
  const [refusal, setRefusal] = useState<CorrectionRefusal | null>(null);
  const takeBack = async () => setRefusal(await undo(correction.id));
  return (
    <Toast label="Last correction">
      <p aria-hidden="true">{said}.</p>
      {correction.state !== "undone" && (
        <Button look="quiet" aria-disabled={isSaving} onClick={isSaving ? undefined : () => void takeBack()}>
          Undo
        </Button>
      )}
      <Button look="quiet" onClick={() => showCorrection(null)}>
        Dismiss
      </Button>
      <div role="alert">
        <UndoRefusal refusal={refusal} />
      </div>
    </Toast>
  );
}
