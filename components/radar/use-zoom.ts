"use client";

import { type RefObject, useEffect, useRef } from "react";
import { type ViewBox, viewBoxBetween, writeViewBox } from "./view-box";

const ZOOM_MS = 420;

/**
 * Lets the drawing travel from the view that it shows to another one, or jump there for people who asked for less motion.
 * The first view is in the HTML already.
 */
export function useZoom(drawing: RefObject<SVGSVGElement | null>, target: ViewBox): void {
  const shown = useRef(target);
  useEffect(() => {
    const from = shown.current;
    if (from.x === target.x && from.y === target.y && from.side === target.side) return;
    const show = (view: ViewBox) => {
      shown.current = view;
      drawing.current?.setAttribute("viewBox", writeViewBox(view));
    };
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return show(target);
    show(from);
    return animate((share) => show(share === 1 ? target : viewBoxBetween(from, target, share)));
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
