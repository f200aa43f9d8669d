"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { GestureOptions } from "./attach-gestures";
import type { DrawnRadar } from "./drawn-radar";
import { findLanding } from "./find-landing";
import { holdPress } from "./hold-press";
import type { CellPosition } from "./mark-landing";
import { markSteps } from "./mark-steps";
import { shownView, showView } from "./shown-view";
import type { CircleView } from "./use-circle-view";

export interface GestureTargets {
  readonly radar: DrawnRadar;
  readonly circle: CircleView;
  /** Told when a blip is let go over a cell. True where that begins a move. Null where no blip may be carried. */
  readonly onDrop: ((slug: string, cell: CellPosition) => boolean) | null;
}

/**
 * Lets hands carry blips and zoom. What that takes is fetched when a pointer first comes near, or before, where fingers come
 * without being seen to.
 *
 * @param frame the element that the drawing fills
 */
export function useGestures(
  frame: RefObject<HTMLElement | null>,
  drawing: RefObject<SVGSVGElement | null>,
  targets: GestureTargets,
): void {
  const latest = useRef(targets);
  useEffect(() => {
    latest.current = targets;
  }, [targets]);
  useEffect(() => {
    const [around, svg] = [frame.current, drawing.current];
    if (!around || !svg) return;
    let detach: (() => void) | null = null;
    let isGone = false;
    const press = holdPress(svg);
    const attach = async () => {
      const { attachGestures } = await import("./attach-gestures");
      if (isGone || detach) return;
      detach = attachGestures(around, svg, makeOptions(svg, latest));
      press.pressAgain();
    };
    // A mouse that was faster than the scripts is there already.
    if (around.matches(":hover") || matchMedia("(any-pointer: coarse)").matches) void attach();
    around.addEventListener("pointerenter", attach, { once: true });
    return () => {
      isGone = true;
      press.letGo();
      around.removeEventListener("pointerenter", attach);
      detach?.();
    };
  }, [frame, drawing]);
}

type Latest = RefObject<GestureTargets>;

function makeOptions(svg: SVGSVGElement, latest: Latest): GestureOptions {
  return {
    mayCarry: () => latest.current.onDrop !== null,
    sectors: () => latest.current.radar.placed.sectors,
    homeOf: (slug) => latest.current.radar.placed.blips.get(slug),
    landingIn: (slug, cell) => findLanding(latest.current.radar, slug, cell),
    onDrop: (slug, cell) => latest.current.onDrop?.(slug, cell) ?? false,
    base: () => latest.current.circle.base,
    shown: () => shownView(svg, latest.current.circle.view),
    onZoom: (view) => {
      showView(svg, view);
      for (const [name, value] of Object.entries(markSteps(view, latest.current.circle.base))) {
        svg.setAttribute(`data-${name}`, String(value));
      }
    },
    onZoomed: (view) => latest.current.circle.show(view),
  };
}
