"use client";

import { type RefObject, useCallback, useEffect, useMemo, useState } from "react";
import type { AskedMove } from "./asked-move";
import type { DrawnRadar } from "./drawn-radar";
import { findLanding } from "./find-landing";
import { markLanding, markTarget } from "./mark-landing";
import { type Aim, aimOf, isAtHome, stepAim } from "./step-aim";
import type { CircleView } from "./use-circle-view";

/** A move that is being made with the keys of the circle alone. */
export interface Aiming {
  readonly aim: Aim | null;
  readonly begin: (slug: string) => void;
  readonly end: () => void;
  /** True where the key was meant for the move. */
  readonly onKey: (key: string, slug: string) => boolean;
}

/** Lets keys choose where a blip goes, shows the place that it would take there, and asks for the move in the end. */
export function useAim(
  drawing: RefObject<SVGSVGElement | null>,
  radar: DrawnRadar,
  circle: CircleView,
  onAskMove: ((move: AskedMove) => void) | null,
): Aiming {
  const [aim, setAim] = useState<Aim | null>(null);
  useLandingMark(drawing, radar, aim);
  const begin = useCallback((slug: string) => onAskMove && setAim(aimOf(radar, slug)), [radar, onAskMove]);
  const end = useCallback(() => setAim(null), []);
  const onKey = useCallback(
    (key: string, slug: string) => {
      if (aim === null) return false;
      const next = stepAim(radar, aim, key);
      if (next) {
        setAim(next);
        showCell(radar, circle, next);
      } else if (key === "Escape") end();
      else if (key === "Enter") {
        end();
        onAskMove?.(askFor(radar, aim));
      } else if (key.toLowerCase() === "m") {
        end();
        onAskMove?.({ slug, ring: null, quadrant: null });
      } else return false;
      return true;
    },
    [aim, radar, circle, end, onAskMove],
  );
  return useMemo(() => ({ aim, begin, end, onKey }), [aim, begin, end, onKey]);
}

function useLandingMark(drawing: RefObject<SVGSVGElement | null>, radar: DrawnRadar, aim: Aim | null): void {
  useEffect(() => {
    const svg = drawing.current;
    if (!svg || !aim) return;
    markTarget(svg, aim);
    markLanding(svg, findLanding(radar, aim.slug, aim));
    return () => {
      markTarget(svg, null);
      markLanding(svg, undefined);
    };
  }, [drawing, radar, aim]);
}

/** Nobody aims at what is out of sight. */
function showCell(radar: DrawnRadar, circle: CircleView, aim: Aim): void {
  const landing = findLanding(radar, aim.slug, aim);
  const { x, y, side } = circle.base;
  if (!landing) return;
  const isWithin = landing.x > x && landing.x < x + side && landing.y > y && landing.y < y + side;
  if (isWithin) circle.reveal(landing);
  else circle.reset();
}

/** Where it stands by now already, the ring is left to be chosen; what notes suggest can be decided as it is. */
function askFor(radar: DrawnRadar, aim: Aim): AskedMove {
  const blip = radar.blips.find(({ slug }) => slug === aim.slug);
  const isSame = isAtHome(radar, aim);
  return {
    slug: aim.slug,
    ring: isSame && blip?.decided ? null : (radar.rings[aim.ring]?.id ?? null),
    quadrant: isSame ? null : (radar.quadrants[aim.quadrant]?.id ?? null),
  };
}
