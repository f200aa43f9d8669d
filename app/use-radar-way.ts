"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import { keepInTab, readKept } from "@/components/ui/kept-in-tab";
import { RADAR_PARAMETER } from "./radar-cookie";

const KEY = "talkradar:radar";
const RADAR = "/";
const listeners = new Set<() => void>();

/**
 * The way to the radar: as it was last looked at in this tab, with its filters, zoom and panel. On the radar itself the plain
 * radar, which shows everything again.
 */
export function useRadarWay(): string {
  const isThere = usePathname() === RADAR;
  const parameters = withoutRadar(useSearchParams());
  useEffect(() => {
    if (isThere) remember(parameters === "" ? RADAR : `${RADAR}?${parameters}`);
  }, [isThere, parameters]);
  const last = useSyncExternalStore(subscribe, readLast, () => RADAR);
  return isThere ? RADAR : last;
}

/** Which radar is shown is not part of the way: it may be another by the time. */
function withoutRadar(given: URLSearchParams): string {
  const parameters = new URLSearchParams(given);
  parameters.delete(RADAR_PARAMETER);
  return parameters.toString();
}

/** Each radar has a way of its own. */
function keyOfRadar(): string {
  const { radar } = document.documentElement.dataset;
  return radar === undefined ? KEY : `${KEY} ${radar}`;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readLast(): string {
  return readKept(keyOfRadar()) ?? RADAR;
}

function remember(address: string): void {
  keepInTab(keyOfRadar(), address);
  for (const listener of listeners) listener();
}
