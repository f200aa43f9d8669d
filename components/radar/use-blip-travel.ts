"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Point } from "@/domain/radar/cell";
import { findBlipLink } from "./blip-element";
import type { DrawnRadar } from "./drawn-radar";
import { travelBlip } from "./travel-blip";

/** A blip that a hand has let go, and where that was. */
interface Drop {
  readonly slug: string;
  readonly at: Point;
}

const drops = new WeakMap<SVGSVGElement, Drop>();

/** Has the next journey of a blip begin where it was let go, not where it stood before. */
export function noteDrop(drawing: SVGSVGElement, drop: Drop): void {
  drops.set(drawing, drop);
}

/** Shows the way of each blip that stands elsewhere than in the drawing before. */
export function useBlipTravel(drawing: RefObject<SVGSVGElement | null>, { placed }: DrawnRadar): void {
  const before = useRef(placed);
  useLayoutEffect(() => {
    const svg = drawing.current;
    if (!svg || before.current === placed) return;
    const drop = drops.get(svg);
    drops.delete(svg);
    for (const [slug, to] of placed.blips) {
      const stood = before.current.blips.get(slug);
      const from = drop?.slug === slug ? drop.at : stood;
      const group = from && isElsewhere(from, to) && findBlipLink(svg, slug)?.parentElement;
      if (group) travelBlip(group, from, to);
    }
    before.current = placed;
  }, [drawing, placed]);
}

function isElsewhere(from: Point, to: Point): boolean {
  return Math.hypot(from.x - to.x, from.y - to.y) > 0.5;
}
