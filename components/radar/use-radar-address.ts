"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo } from "react";
import { changeRadarAddress, type RadarAddress, readRadarAddress, writeRadarAddress } from "./radar-address";

/** Marks a step of the browser's history that was made by opening the panel, so that closing it can take the step back. */
const OPENED_PANEL = "openedPanel";

export interface RadarNavigation {
  readonly address: RadarAddress;
  /** Of the page that shows the radar. */
  readonly path: string;
  /** Changes part of the address; `replace` keeps the browser's back button on the step before. */
  readonly go: (change: Partial<RadarAddress>, how?: "push" | "replace") => void;
  readonly closePanel: () => void;
}

/** The radar's address as state: what is shown follows from it, so back, forward, reload and shared links all work. */
export function useRadarAddress(): RadarNavigation {
  const path = usePathname();
  const params = useSearchParams();
  const address = useMemo(() => readRadarAddress(params), [params]);
  useEffect(() => {
    window.addEventListener("popstate", adoptStep);
    return () => window.removeEventListener("popstate", adoptStep);
  }, []);
  const go = useCallback((change: Partial<RadarAddress>, how: "push" | "replace" = "push") => {
    const next = changeRadarAddress(readRadarAddress(new URLSearchParams(window.location.search)), change);
    const hasOpened = how === "push" ? Boolean(change.technology) : window.history.state?.[OPENED_PANEL] === true;
    const state = { [OPENED_PANEL]: hasOpened };
    const written = writeRadarAddress(next, window.location.pathname);
    if (how === "push") window.history.pushState(state, "", written);
    else window.history.replaceState(state, "", written);
  }, []);
  const closePanel = useCallback(() => {
    if (window.history.state?.[OPENED_PANEL] === true) window.history.back();
    else go({ technology: null });
  }, [go]);
  return { address, path, go, closePanel };
}

/**
 * A step of the browser's history that a link within the page made, such as the one past the header, is not Next's, which
 * then keeps showing what the step before it showed. Writing the address anew makes it Next's; without its fragment, which
 * would take the focus whenever one comes back to it.
 */
function adoptStep({ state }: PopStateEvent): void {
  if (state === null) window.history.replaceState({}, "", `${window.location.pathname}${window.location.search}`);
}
