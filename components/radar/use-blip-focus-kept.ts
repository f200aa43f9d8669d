"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { findBlipElement, findBlipLink } from "./blip-element";
import type { DrawnRadar } from "./drawn-radar";

/**
 * Leaves the focus on a blip that goes to another quadrant while it has it, by an undo or by somebody else's hand: there it
 * is drawn anew, and what had the focus is gone.
 */
export function useBlipFocusKept(drawing: RefObject<SVGSVGElement | null>, radar: DrawnRadar): void {
  const focused = useRef<string | null>(null);
  useEffect(() => {
    const look = ({ target }: Event) => {
      const blip = findBlipElement(target);
      focused.current = blip && drawing.current?.contains(blip.element) ? blip.slug : null;
    };
    const listening = new AbortController();
    document.addEventListener("focusin", look, { signal: listening.signal });
    // Who presses beside everything leaves the focus nowhere, and means it.
    document.addEventListener("pointerdown", look, { signal: listening.signal });
    return () => listening.abort();
  }, [drawing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus is lost where the radar was drawn anew.
  useLayoutEffect(() => {
    if (focused.current === null || document.activeElement !== document.body || !drawing.current) return;
    findBlipLink(drawing.current, focused.current)?.focus({ preventScroll: true });
  }, [drawing, radar]);
}
