"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

const MAY_HAVE_FOCUS = "a[href], button, input, select, textarea, summary, label, [tabindex]";

/**
 * Keeps the focus within a region whose content changes under it: when what had the focus is gone, `heir` has it. A focus
 * that is elsewhere is left alone.
 */
export function useFocusKept<Region extends HTMLElement>(
  heir: RefObject<HTMLElement | null>,
): RefObject<Region | null> {
  const region = useRef<Region>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const look = ({ target }: Event) => {
      hadFocus.current = target instanceof Element && isWithin(region.current, target.closest(MAY_HAVE_FOCUS));
    };
    const listening = new AbortController();
    document.addEventListener("focusin", look, { signal: listening.signal });
    // Who presses beside everything leaves the focus nowhere, and means it.
    document.addEventListener("pointerdown", look, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  // After every change: there is no other sign that an element with the focus was taken away.
  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) heir.current?.focus({ preventScroll: true });
  });
  return region;
}

function isWithin(region: Element | null, element: Element | null): boolean {
  return region !== null && element !== null && region.contains(element);
}
