"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button, type ButtonProps } from "./button";
import styles from "./dialog-button.module.css";
import { focusToast } from "./toast";
import { usePassFocus } from "./use-pass-focus";

export interface DialogButtonProps {
  /** What stands on the button. */
  readonly label: ReactNode;
  /** What the dialog is called; the button too, where its label is short. */
  readonly title: string;
  readonly look?: ButtonProps["look"];
  readonly small?: boolean;
  /** What the dialog holds while it is open. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a dialog over the page. Escape closes it, and the button has the focus again after. */
export function DialogButton({ label, title, look = "plain", small = false, children }: DialogButtonProps) {
  // Counted while it is open: who presses again before the browser has said that the dialog is closed gets a new one.
  const [opening, setOpening] = useState<number | null>(null);
  // What was done in the dialog may take the button away.
  const opener = usePassFocus<HTMLButtonElement>(focusToast);
  const leave = () => {
    setOpening(null);
    // Not every browser gave it the focus when it was pressed, and so none gives it back there.
    opener.current?.focus();
  };
  return (
    <>
      <Button
        ref={opener}
        look={look}
        aria-haspopup="dialog"
        aria-label={typeof label === "string" && title.startsWith(label) ? title : undefined}
        className={small ? styles.small : undefined}
        onClick={() => setOpening((before) => (before ?? 0) + 1)}
      >
        {label}
      </Button>
      {opening !== null && (
        <Dialog key={opening} title={title} onClose={leave}>
          {children}
        </Dialog>
      )}
    </>
  );
}

interface DialogProps {
  readonly title: string;
  /** Called once it is closed, by whatever. */
  readonly onClose: () => void;
  readonly children: DialogButtonProps["children"];
}

function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      // What happens in a dialog is not the panel's business that it may stand in.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children(() => dialog.current?.close())}
    </dialog>
  );
}
