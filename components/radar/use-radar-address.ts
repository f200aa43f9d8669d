"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { type RadarAddress, readRadarAddress, writeRadarAddress } from "./radar-address";

/** Marks a step of the browser's history that was made by opening the panel, so that closing it can take the step back. */
const OPENED_PANEL = "openedPanel";

export interface RadarNavigation {
  readonly address: RadarAddress;
  /** Changes part of the address; `replace` keeps the browser's back button on the step before. */
  readonly go: (change: Partial<RadarAddress>, how?: "push" | "replace") => void;
  readonly closePanel: () => void;
}

/** The radar's address as state: what is shown follows from it, so back, forward, reload and shared links all work. */
export function useRadarAddress(): RadarNavigation {
  const params = useSearchParams();
  const address = useMemo(() => readRadarAddress(params), [params]);
  const go = useCallback((change: Partial<RadarAddress>, how: "push" | "replace" = "push") => {
    const next = { ...readRadarAddress(new URLSearchParams(window.location.search)), ...change };
    const state = { [OPENED_PANEL]: how === "push" && Boolean(change.technology) };
    if (how === "push") window.history.pushState(state, "", writeRadarAddress(next));
    else window.history.replaceState(state, "", writeRadarAddress(next));
  }, []);
  const closePanel = useCallback(() => {
    if (window.history.state?.[OPENED_PANEL] === true) window.history.back();
    else go({ technology: null });
  }, [go]);
  return { address, go, closePanel };
}
