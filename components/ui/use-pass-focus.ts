"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * For what may be taken away by what is done in it: where it goes while it has the focus, `pass` gives that to something else.
 * Without, those who cannot see the page would be back at its beginning.
 */
export function usePassFocus<Box extends HTMLElement>(pass: () => void): RefObject<Box | null> {
  const box = useRef<Box>(null);
  const latest = useRef(pass);
  useLayoutEffect(() => {
    latest.current = pass;
  }, [pass]);
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      if (element?.contains(document.activeElement)) requestAnimationFrame(() => latest.current());
    };
  }, []);
  return box;
}
