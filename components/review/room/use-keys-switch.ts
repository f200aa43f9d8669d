"use client";

import { useSyncExternalStore } from "react";

const KEY = "talkradar:review-keys";
const listeners = new Set<() => void>();

/** Whether single keys work in reviews in this browser, and what switches them. They do unless somebody switched them off. */
export function useKeysSwitch(): readonly [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(subscribe, readSwitch, () => true);
  return [isOn, switchKeys];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Browsers that keep nothing have them on. */
function readSwitch(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== "off";
  } catch (error) {
    if (error instanceof DOMException) return true;
    throw error;
  }
}

function switchKeys(isOn: boolean): void {
  try {
    window.localStorage.setItem(KEY, isOn ? "on" : "off");
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  for (const listener of listeners) listener();
}
