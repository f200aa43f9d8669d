"use client";

import { useEffect } from "react";
import { QUOTE_FRAGMENT } from "./addresses";

/**
 * Brings the focus to the sentence that the address leads to, where a link within the app did: browsers do so by themselves
 * when they load a page.
 */
export function FocusFollowed() {
  useEffect(() => {
    if (window.location.hash !== `#${QUOTE_FRAGMENT}` || document.activeElement !== document.body) return;
    // Where it stands on the screen is settled already.
    document.getElementById(QUOTE_FRAGMENT)?.focus({ preventScroll: true });
  }, []);
  return null;
}
