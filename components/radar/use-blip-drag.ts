"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { DrawnRadar } from "./drawn-radar";

/** Lets blips be dragged to another ring. What that takes is fetched when a pointer first comes near. */
export function useBlipDrag(
  drawing: RefObject<SVGSVGElement | null>,
  radar: DrawnRadar,
  onDrop: (slug: string, ring: number) => void,
): void {
  const latest = useRef({ radar, onDrop });
  useEffect(() => {
    latest.current = { radar, onDrop };
  }, [radar, onDrop]);
  useEffect(() => {
    const svg = drawing.current;
    if (!svg) return;
    let detach: (() => void) | null = null;
    let isGone = false;
    const attach = async () => {
      const { attachBlipDrag } = await import("./blip-drag");
      if (isGone) return;
      detach = attachBlipDrag(svg, {
        sectors: () => latest.current.radar.placed.sectors,
        onDrop: (slug, ring) => latest.current.onDrop(slug, ring),
      });
    };
    svg.addEventListener("pointerenter", attach, { once: true });
    return () => {
      isGone = true;
      svg.removeEventListener("pointerenter", attach);
      detach?.();
    };
  }, [drawing]);
}
