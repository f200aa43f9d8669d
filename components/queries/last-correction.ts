"use client";

import { useSyncExternalStore } from "react";
import type { CorrectionView } from "@/domain/radar/correction-views";
import type { CorrectionRefusal } from "./use-correct";

/** What was put right or taken back last. */
export interface LastCorrection {
  readonly correction: CorrectionView;
  /** Comes from whoever made it, so that pages where nothing is put right need not hold what that takes. */
  readonly undo: (id: number) => Promise<CorrectionRefusal | null>;
}

const listeners = new Set<() => void>();
let last: LastCorrection | null = null;

/** Makes the correction that was made or taken back last known to whoever shows it; null for none. */
export function showCorrection(shown: LastCorrection | null): void {
  last = shown;
  for (const listener of listeners) listener();
}

/** The correction that this page made or took back last, until it is dismissed. */
export function useLastCorrection(): LastCorrection | null {
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
