"use client";

import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { IconCommand } from "@/components/ui/icon-command";
import styles from "./command-button.module.css";
import type { Place } from "./list-actions";

const loadPalette = () => import("./command-palette");
const CommandPalette = lazy(async () => ({ default: (await loadPalette()).CommandPalette }));

export interface CommandButtonProps {
  /** The lists that every page leads to. */
  readonly places: readonly Place[];
}

/** Opens the palette, as Ctrl-K or Cmd-K does on every page. What the palette takes is fetched when it is first wanted. */
export function CommandButton({ places }: CommandButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", open);
    return () => document.removeEventListener("keydown", open);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        data-screen-only
        onClick={() => setOpen(true)}
        onPointerEnter={() => void loadPalette()}
      >
        <IconCommand />
        <span className={styles.text}>Find or do</span>
        <kbd className={styles.keys}>Ctrl K</kbd>
      </button>
      {isOpen && (
        <Suspense>
          <CommandPalette places={places} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
