"use client";

import { useSyncExternalStore } from "react";
import { type Theme, themeCookie } from "./theme";

const listeners = new Set<() => void>();
let chosen: Theme | null = null;

/** The colours that were chosen on this page, else those that it came with. */
export function useTheme(initial: Theme): Theme {
  return useSyncExternalStore(
    subscribe,
    () => chosen ?? initial,
    () => initial,
  );
}

/** Puts colours on, and remembers them for a year and for every page. */
export function chooseTheme(theme: Theme): void {
  chosen = theme;
  document.documentElement.dataset.theme = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store API is missing in browsers that we support.
  document.cookie = themeCookie(theme);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
