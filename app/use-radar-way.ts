"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";

const KEY = "talkradar:radar";
const RADAR = "/";
const listeners = new Set<() => void>();

/**
 * The way to the radar: as it was last looked at in this tab, with its filters, zoom and panel. On the radar itself the plain
 * radar, which shows everything again.
 */
export function useRadarWay(): string {
  const isThere = usePathname() === RADAR;
  const parameters = useSearchParams().toString();
  useEffect(() => {
    if (isThere) remember(parameters === "" ? RADAR : `${RADAR}?${parameters}`);
  }, [isThere, parameters]);
  const last = useSyncExternalStore(subscribe, readLast, () => RADAR);
  return isThere ? RADAR : last;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Browsers that keep nothing lead to the plain radar. */
function readLast(): string {
  try {
    return window.sessionStorage.getItem(KEY) ?? RADAR;
  } catch (error) {
    if (error instanceof DOMException) return RADAR;
    throw error;
  }
}

function remember(address: string): void {
  try {
    window.sessionStorage.setItem(KEY, address);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  for (const listener of listeners) listener();
}
