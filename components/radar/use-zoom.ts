"use client";

import { type RefObject, useEffect, useRef } from "react";
import { prefersLessMotion } from "./prefers-less-motion";
import { shownView, showView } from "./shown-view";
import { isSameView, type ViewBox, viewBoxBetween } from "./view-box";

const ZOOM_MS = 420;

/**
 * Lets the drawing travel from the view that it shows to another one, or jump there for people who asked for less motion.
 * The first view is in the HTML already.
 */
export function useZoom(drawing: RefObject<SVGSVGElement | null>, target: ViewBox): void {
  const former = useRef(target);
  useEffect(() => {
    const svg = drawing.current;
    if (!svg) return;
    const from = shownView(svg, former.current);
    former.current = target;
    if (isSameView(from, target) || prefersLessMotion()) return showView(svg, target);
    showView(svg, from);
    return animate((share) => showView(svg, share === 1 ? target : viewBoxBetween(from, target, share)));
  }, [drawing, target]);
}

/** Calls `step` with 0 to 1, slow at both ends, until done or cancelled. */
function animate(step: (share: number) => void): () => void {
  const start = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const time = Math.min(1, Math.max(0, (now - start) / ZOOM_MS));
    step(time * time * (3 - 2 * time));
    if (time < 1) frame = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(frame);
}
