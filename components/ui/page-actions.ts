"use client";

import { useEffect, useSyncExternalStore } from "react";

/** Something that a person can have done on the page that they are on. */
export interface PageAction {
  /** In the imperative: "Show as a table". */
  readonly name: string;
  /** The key that does the same, if any. */
  readonly keys?: string;
  readonly run: () => void;
}

/** What the page offers beyond what every page does. */
export interface PageOffer {
  readonly actions: readonly PageAction[];
  /** Shows what is at an address of ours within the page. False where it cannot, and the page is to be left. */
  readonly show: (address: string) => boolean;
}

const NOTHING: PageOffer = { actions: [], show: () => false };
const listeners = new Set<() => void>();
let offered = NOTHING;

/** Makes what a page can do known to whoever lists actions, for as long as the page is there. */
export function useOfferActions(offer: PageOffer): void {
  useEffect(() => {
    tell(offer);
    return () => tell(NOTHING);
  }, [offer]);
}

/** What the page that is there offers. */
export function usePageOffer(): PageOffer {
  return useSyncExternalStore(
    subscribe,
    () => offered,
    () => NOTHING,
  );
}

function tell(offer: PageOffer): void {
  offered = offer;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
