"use client";

import { Button, type ButtonProps } from "@/components/ui/button";
import { DialogButton } from "@/components/ui/dialog-button";
import { countWords } from "@/domain/count-words";
import styles from "./lead-steps.module.css";
import { useRoom } from "./room-context";
import { progressOf } from "./room-of";
import { SayRefusal, useStep } from "./use-step";

/** Ends the review, after saying what that means. */
export function EndButton({ look = "plain" }: Pick<ButtonProps, "look">) {
  return (
    <DialogButton label="End the review" title="End the review" look={look ?? "plain"}>
      {(close) => <Confirm onClose={close} />}
    </DialogButton>
  );
}

function Confirm({ onClose }: { readonly onClose: () => void }) {
  const { view } = useRoom();
  const step = useStep();
  const { done, all } = progressOf(view);
  return (
    <div className={styles.steps}>
      <p>
        {all - done === 0
          ? "Everything on the agenda is settled. "
          : `${countWords(all - done, "technology is", "technologies are")} not settled; the minutes say so. `}
        After the end nobody can vote or decide in this review any more. The minutes stay.
      </p>
      <div className={styles.buttons}>
        <Button look="primary" aria-disabled={step.isActing} onClick={() => step.take({ kind: "end" })}>
          End it
        </Button>
        <Button look="quiet" onClick={onClose}>
          Go on
        </Button>
      </div>
      <SayRefusal step={step} />
    </div>
  );
}
