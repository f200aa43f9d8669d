"use client";

import { useState } from "react";
import { type CorrectionRefusal, useCorrect } from "@/components/queries/use-correct";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import type { CorrectionMark } from "@/domain/radar/correction-views";
import styles from "./made-by.module.css";
import { UndoRefusal } from "./undo-refusal";

/** Says that something is as a person made it, with the way back: "Ring set to Hold by Ada, 20 November 2026". */
export function MadeBy({ correction }: { readonly correction: CorrectionMark }) {
  return (
    <p className={styles.made}>
      <span>
        {correction.what} by {correction.person}, <Moment at={correction.at} />
      </span>
      <UndoCorrection correction={correction} />
    </p>
  );
}

/** Takes a correction back, and says why not where that is refused. */
export function UndoCorrection({ correction }: { readonly correction: Pick<CorrectionMark, "id" | "what"> }) {
  const { undo, isSaving } = useCorrect();
  const [refusal, setRefusal] = useState<CorrectionRefusal | null>(null);
  const takeBack = async () => setRefusal(await undo(correction.id));
  return (
    <>
      <Button
        look="quiet"
        className={styles.undo}
        aria-label={`Undo: ${correction.what}`}
        aria-disabled={isSaving}
        onClick={isSaving ? undefined : () => void takeBack()}
        data-screen-only
      >
        Undo
      </Button>
      <span role="alert" className={styles.refusal}>
        <UndoRefusal refusal={refusal} />
      </span>
    </>
  );
}
