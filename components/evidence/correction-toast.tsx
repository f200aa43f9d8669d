"use client";

import { useState } from "react";
import { type LastCorrection, showCorrection, useLastCorrection } from "@/components/queries/last-correction";
import type { CorrectionRefusal } from "@/components/queries/use-correct";
import { Button } from "@/components/ui/button";
import { Toast } from "@/components/ui/toast";
import { UndoRefusal } from "./undo-refusal";

/** Says what was put right last, and offers to take it back. */
export function CorrectionToast() {
  const last = useLastCorrection();
  const said = last && describeLast(last);
  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {last && <Shown key={last.correction.id} last={last} said={said ?? ""} />}
    </>
  );
}

function describeLast({ correction: { state, what } }: LastCorrection): string {
  return state === "undone" ? `Taken back: ${what}` : what;
}

interface ShownProps {
  readonly last: LastCorrection;
  readonly said: string;
}

function Shown({ last: { correction, undo }, said }: ShownProps) {
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<CorrectionRefusal | null>(null);
  const takeBack = async () => {
    setSaving(true);
    setRefusal(await undo(correction.id).finally(() => setSaving(false)));
  };
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
