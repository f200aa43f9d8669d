"use client";

import { useEffect } from "react";
import { ROOM_KEYS } from "./room-keys";

const KEYS: ReadonlySet<string> = new Set(ROOM_KEYS.map(({ key }) => key));
const WRITING = "input, textarea, select, [contenteditable]";

/** Presses the button that carries the key which was pressed; never while somebody writes, nor in a dialog. */
export function useRoomKeys(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!KEYS.has(key) || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.target instanceof Element && event.target.closest(WRITING)) return;
      if (document.querySelector("dialog[open]")) return;
      const button = findButton(key);
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isOn]);
}

function findButton(key: string): HTMLButtonElement | null {
  const name = CSS.escape(key);
  return document.querySelector<HTMLButtonElement>(`button[data-key="${name}"], [data-key="${name}"] button`);
}
