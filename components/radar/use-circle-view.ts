"use client";

import { useCallback, useMemo } from "react";
import type { Point } from "@/domain/radar/cell";
import { useRadarNavigation } from "./address-link";
import type { DrawnRadar } from "./drawn-radar";
import { isInView, keepWithin, middleOf, type ViewBox, viewBoxOf, zoomBy } from "./view-box";

/** By how much one press of a key or a button brings nearer. */
const STEP = 1.5;
/** A blip nearer to the edge than this share of the view is brought towards the middle. */
const EDGE_SHARE = 0.06;

/** Which part of the radar is shown, and how to show another one. It is the address that keeps it. */
export interface CircleView {
  /** The farthest view: all of the radar, or the quadrant that is zoomed into. */
  readonly base: ViewBox;
  readonly view: ViewBox;
  readonly show: (view: ViewBox) => void;
  /** One step nearer, or farther, with a point staying where it is; else the middle. */
  readonly nearer: (still?: Point) => void;
  readonly farther: (still?: Point) => void;
  /** All of the radar again. */
  readonly reset: () => void;
  /** Brings a point into view, where it is not. */
  readonly reveal: (point: Point) => void;
}

export function useCircleView({ quadrants, placed }: DrawnRadar): CircleView {
  const { address, go } = useRadarNavigation();
  const { sectors } = placed;
  const position = quadrants.findIndex(({ id }) => id === address.quadrant);
  const base = useMemo(() => viewBoxOf(sectors, position < 0 ? null : position), [sectors, position]);
  const view = useMemo(() => (address.at ? keepWithin(base, address.at) : base), [base, address.at]);
  const show = useCallback((next: ViewBox) => go({ at: next.side < base.side ? next : null }, "replace"), [base, go]);
  const step = useCallback(
    (factor: number, still = middleOf(view)) => show(zoomBy(base, view, factor, still)),
    [base, view, show],
  );
  const nearer = useCallback((still?: Point) => step(STEP, still), [step]);
  const farther = useCallback((still?: Point) => step(1 / STEP, still), [step]);
  const reset = useCallback(() => go({ quadrant: null, at: null }), [go]);
  const reveal = useCallback(
    (point: Point) => {
      if (view.side === base.side || isInView(view, point, EDGE_SHARE)) return;
      show(keepWithin(base, { x: point.x - view.side / 2, y: point.y - view.side / 2, side: view.side }));
    },
    [base, view, show],
  );
  return useMemo(
    () => ({ base, view, show, nearer, farther, reset, reveal }),
    [base, view, show, nearer, farther, reset, reveal],
  );
}
