import type { ReactNode } from "react";
import styles from "./toast.module.css";

export interface ToastProps {
  /** What it is about, for those who come upon it. */
  readonly label: string;
  readonly children: ReactNode;
}

const TOAST_ID = "toast";

/** Gives the focus to the toast, where one is shown: for when what had it has gone with what was done. */
export function focusToast(): void {
  document.getElementById(TOAST_ID)?.focus();
}

/** A few words over the page's lower edge, with what can be done about them. It stays until it is dismissed. */
export function Toast({ label, children }: ToastProps) {
  return (
    <section id={TOAST_ID} aria-label={label} className={styles.toast} data-screen-only tabIndex={-1}>
      {children}
    </section>
  );
}
