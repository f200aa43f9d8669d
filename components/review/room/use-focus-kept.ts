"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus within an element whose content changes under it: when what had the focus is gone, the element itself has
 * it. A focus that is elsewhere is left alone.
 */
export function useFocusKept<Kept extends HTMLElement>(): RefObject<Kept | null> {
  const region = useRef<Kept>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const look = ({ target }: Event) => {
      hadFocus.current = target instanceof Node && region.current !== null && region.current.contains(target);
    };
    document.addEventListener("focusin", look);
    // Who presses beside everything leaves the focus nowhere, and means it.
    document.addEventListener("pointerdown", look);
    return () => {
      document.removeEventListener("focusin", look);
      document.removeEventListener("pointerdown", look);
    };
  }, []);
  // After every change: there is no other sign that an element with the focus was taken away.
  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) region.current?.focus({ preventScroll: true });
  });
  return region;
}
