"use client";

import { useEffect } from "react";
import { ALIVE, ALIVE_EVENT } from "./early-presses";

/** Says that the page's scripts are there. Stands last on every page, so that everything before it hears presses by then. */
export function Wake() {
  useEffect(() => {
    document.documentElement.setAttribute(ALIVE, "");
    window.dispatchEvent(new Event(ALIVE_EVENT));
  }, []);
  return null;
}
