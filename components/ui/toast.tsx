"use client";

import { type ReactNode, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import styles from "./toast.module.css";

const SHELF_ID = "toasts";

/** Where toasts stand, one above the other. A page has one. */
export function ToastShelf() {
  return <div id={SHELF_ID} className={styles.shelf} data-screen-only />;
}

export interface ToastProps {
  /** What it is about, for those who come upon it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Gives the focus to the newest toast, where one is shown: for when what had it has gone with what was done. */
export function focusToast(): void {
  const newest = document.getElementById(SHELF_ID)?.lastElementChild;
  if (newest instanceof HTMLElement) newest.focus();
}

/** A few words over the page's lower edge, with what can be done about them. It stays until it is dismissed. */
export function Toast({ label, children }: ToastProps) {
  const [shelf, setShelf] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => setShelf(document.getElementById(SHELF_ID)), []);
  if (shelf === null) return null;
  return createPortal(
    <section aria-label={label} className={styles.toast} tabIndex={-1}>
      {children}
    </section>,
    shelf,
  );
}
