"use client";

import { useSyncExternalStore } from "react";

const subscribe = () => () => {};

/** Whether scripts have taken over what the server drew: from then on presses are heard. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
