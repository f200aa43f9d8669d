"use client";

import { Button } from "@/components/ui/button";
import type { AgendaItemView } from "@/domain/review/review-views";
import styles from "./between-items.module.css";
import { ReasonList } from "./reason-list";
import { SayRefusal, useStep } from "./use-step";

/** Takes up the next item, and says why that one. */
export function NextStep({ item: { technology, name, reasons } }: { readonly item: AgendaItemView }) {
  const step = useStep();
  return (
    <div className={styles.step}>
      <div className={styles.buttons}>
        <Button
          look="primary"
          data-key="n"
          aria-keyshortcuts="n"
          aria-disabled={step.isActing}
          onClick={() => step.take({ kind: "open", technology })}
        >
          Next: {name}
        </Button>
      </div>
      <ReasonList reasons={reasons} />
      <SayRefusal step={step} />
    </div>
  );
}
