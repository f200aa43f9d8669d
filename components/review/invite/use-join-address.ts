"use client";

import { useSyncExternalStore } from "react";
import { reviewAddress } from "../review-addresses";

/** The whole address of a review, as this browser reaches it; null on the server, which does not know it. */
export function useJoinAddress(slug: string): string | null {
  const origin = useSyncExternalStore(
    subscribe,
    () => window.location.origin,
    () => null,
  );
  return origin === null ? null : origin + reviewAddress(slug);
}

/** A page's origin never changes. */
function subscribe(): () => void {
  return () => undefined;
}

const LOOPBACK = /^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|\/|$)/;

/** True for an address that leads to this computer only, wherever it is typed. */
export function isLoopback(address: string): boolean {
  return LOOPBACK.test(address);
}
