"use client";

import { type ReactNode, type RefObject, useCallback, useMemo, useRef, useState } from "react";
import type { DrawnRadar } from "@/components/radar/drawn-radar";
import { showsLater } from "@/domain/radar/blend-blip";
import { orderEditions } from "@/domain/radar/compare-editions";
import type { EditionView } from "@/domain/radar/edition-views";
import { ComparisonGround } from "./comparison-ground";
import { createMoments, type ShowMoment } from "./create-moments";
import { type DrawnComparison, drawComparison } from "./draw-comparison";

/** Two editions on one circle. */
export interface ShownComparison extends DrawnComparison {
  /** Of the earlier and of the later one. */
  readonly names: readonly [string, string];
  readonly ground: ReactNode;
  /** Whose blips are named, by which of the two is seen; only those with something to tell. */
  readonly named: Readonly<Record<string, DrawnRadar>>;
}

/** @param share where it is first drawn: 0 for the earlier one, 1 for the later */
export function useComparison(one: EditionView, other: EditionView | null, share: number): ShownComparison | null {
  return useMemo(() => {
    if (other === null) return null;
    const [earlier, later] = orderEditions(one, other);
    const comparison = drawComparison(earlier, later, share);
    const { before, after, changed } = comparison;
    return {
      ...comparison,
      names: [earlier.name, later.name],
      ground: <ComparisonGround comparison={comparison} />,
      named: changed.size > 0 ? { before: keepOf(before, changed), after: keepOf(after, changed) } : { before, after },
    };
  }, [one, other, share]);
}

/** The changed blips alone: their names may stand where the faint ones are. */
function keepOf(radar: DrawnRadar, slugs: ReadonlySet<string>): DrawnRadar {
  const spots = [...radar.placed.blips].filter(([slug]) => slugs.has(slug));
  const blips = radar.blips.filter(({ slug }) => slugs.has(slug));
  return { ...radar, blips, placed: { ...radar.placed, blips: new Map(spots) } };
}

export interface ShownSide {
  readonly show: ShowMoment;
  /** Whether the later radar is shown. */
  readonly isLater: boolean;
}

/**
 * Shows a comparison at a moment, in a drawing that is made ready for that the first time.
 *
 * @param initial the moment that it is first drawn at
 */
export function useShowMoment(
  drawing: RefObject<SVGSVGElement | null>,
  comparison: DrawnComparison | null,
  initial: number,
): ShownSide {
  const [isLater, setLater] = useState(showsLater(initial));
  const ready = useRef<{ readonly comparison: DrawnComparison; readonly show: ShowMoment } | null>(null);
  const show = useCallback<ShowMoment>(
    (share) => {
      const svg = drawing.current;
      if (!svg || !comparison) return;
      if (ready.current?.comparison !== comparison)
        ready.current = { comparison, show: createMoments(svg, comparison) };
      ready.current.show(share);
      setLater(showsLater(share));
    },
    [drawing, comparison],
  );
  return { show, isLater };
}
