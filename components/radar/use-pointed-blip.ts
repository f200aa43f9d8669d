"use client";

import { type RefObject, useEffect, useState } from "react";
import { findBlipElement, listBlipElements } from "./blip-element";

/** The blip on the circle that is pointed at or has the focus, and where on the screen its mark is. */
export interface PointedBlip {
  readonly slug: string;
  readonly box: DOMRect;
}

/**
 * Follows pointer and focus over everything that stands for a blip: all its elements carry `data-lit` while it is pointed
 * at, straight in the document, so that passing over a full radar draws nothing anew.
 */
export function usePointedBlip(root: RefObject<HTMLElement | null>): PointedBlip | null {
  const [pointed, setPointed] = useState<PointedBlip | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    return followBlips(element, setPointed);
  }, [root]);
  return pointed;
}

function followBlips(root: HTMLElement, report: (pointed: PointedBlip | null) => void): () => void {
  let lit: readonly Element[] = [];
  const clear = () => {
    for (const element of lit) element.removeAttribute("data-lit");
    lit = [];
    report(null);
  };
  const follow = ({ target }: Event) => {
    clear();
    const blip = findBlipElement(target);
    if (!blip) return;
    lit = listBlipElements(root, blip.slug);
    for (const element of lit) element.setAttribute("data-lit", "");
    if (blip.isOnCircle) report({ slug: blip.slug, box: blip.element.getBoundingClientRect() });
  };
  const dismiss = (event: KeyboardEvent) => event.key === "Escape" && clear();
  const listening = new AbortController();
  const { signal } = listening;
  root.addEventListener("pointerover", follow, { signal });
  root.addEventListener("focusin", follow, { signal });
  root.addEventListener("pointerleave", clear, { signal });
  root.addEventListener("focusout", clear, { signal });
  root.addEventListener("keydown", dismiss, { signal });
  window.addEventListener("scroll", clear, { signal, passive: true });
  return () => listening.abort();
}
