"use client";

import { useSyncExternalStore } from "react";
import type { CorrectionView } from "@/domain/radar/correction-views";

const listeners = new Set<() => void>();
let last: CorrectionView | null = null;

/** Makes the correction that was made or taken back last known to whoever shows it; null for none. */
export function showCorrection(correction: CorrectionView | null): void {
  last = correction;
  for (const listener of listeners) listener();
}

/** The correction that this page made or took back last, until it is dismissed. */
export function useLastCorrection(): CorrectionView | null {
  return useSyncExternalStore(
    subscribe,
    () => last,
    () => null,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
