"use client";

import { type RefObject, useEffect } from "react";
import { findBlipLink } from "./blip-element";

/**
 * Brings the focus back to the blip whose panel has gone, whether a key, a button or the browser's history closed it;
 * unless the person has moved on to something else.
 *
 * @param root what holds the circle
 * @param technology slug of what the panel shows, null without one
 */
export function useFocusReturn(root: RefObject<HTMLElement | null>, technology: string | null): void {
  useEffect(() => {
    if (technology === null) return;
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && root.current) findBlipLink(root.current, technology)?.focus();
    };
  }, [root, technology]);
}
