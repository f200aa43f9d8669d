"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Brings an element's upper edge back into sight when what it shows is exchanged for something else: who read on below the
 * last item would else be somewhere in the middle of the next. The focus stays where it is.
 */
export function useItemInSight(element: RefObject<HTMLElement | null>, shown: string | null): void {
  const last = useRef(shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    const isAbove = (element.current?.getBoundingClientRect().top ?? 0) < 0;
    if (isAbove) element.current?.scrollIntoView({ block: "start" });
  }, [element, shown]);
}
