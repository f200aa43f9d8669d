"use client";

import { type RefObject, useEffect, useState } from "react";

const SIGNS = ["pointerover", "pointerdown", "focusin", "keydown"] as const;

/** Turns true for good once a pointer or the focus has come into an element: time to fetch what hands need there. */
export function useNearness(root: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const near = new AbortController();
    const come = () => {
      near.abort();
      setNear(true);
    };
    // Whoever was faster than the scripts is there already.
    if (element.matches(":hover, :focus-within")) come();
    else for (const sign of SIGNS) element.addEventListener(sign, come, { signal: near.signal, passive: true });
    return () => near.abort();
  }, [root]);
  return isNear;
}
