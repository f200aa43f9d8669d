"use client";

import { type RefObject, useCallback, useMemo, useRef } from "react";
import { useRadarNavigation } from "./address-link";
import type { AskedMove } from "./asked-move";
import { BlipCard } from "./blip-card";
import type { DrawnRadar } from "./drawn-radar";
import { RadarChart } from "./radar-chart";
import styles from "./radar-screen.module.css";
import { useBlipDrag } from "./use-blip-drag";
import { useBlipKeyboard } from "./use-blip-keyboard";

export interface RadarCircleProps {
  readonly radar: DrawnRadar;
  readonly title: string;
  readonly matches: ReadonlySet<string>;
  /** What holds the circle and its lists, for they light up together. */
  readonly root: RefObject<HTMLElement | null>;
  readonly onAskMove: (move: AskedMove) => void;
  readonly onClosePanel: () => void;
}

/** The circle with what hands do on it: pointing, dragging, keys. */
export function RadarCircle({ radar, title, matches, root, onAskMove, onClosePanel }: RadarCircleProps) {
  const { address, go } = useRadarNavigation();
  const { quadrant, technology } = address;
  const drawing = useRef<SVGSVGElement>(null);
  const reachable = useMemo(
    () => radar.blips.filter((blip) => quadrant === null || blip.quadrant === quadrant),
    [radar, quadrant],
  );
  const onMove = useCallback((slug: string) => onAskMove({ slug, ring: null }), [onAskMove]);
  const onZoom = useCallback(
    (slug: string) => {
      const blip = radar.blips.find((each) => each.slug === slug);
      go({ quadrant: quadrant || !blip ? null : blip.quadrant });
    },
    [radar, quadrant, go],
  );
  const onDrop = useCallback(
    (slug: string, ringPosition: number) => {
      const ring = radar.rings[ringPosition];
      const blip = radar.blips.find((each) => each.slug === slug);
      if (ring && blip && blip.ring !== ring.id) onAskMove({ slug, ring: ring.id });
    },
    [radar, onAskMove],
  );
  const onReturn = useCallback(() => {
    if (technology) onClosePanel();
    else if (quadrant) go({ quadrant: null });
  }, [technology, quadrant, go, onClosePanel]);
  useBlipKeyboard(drawing, reachable, { onMove, onZoom, onReturn });
  useBlipDrag(drawing, radar, onDrop);
  return (
    <div className={styles.circle} data-zoomed={quadrant !== null || undefined}>
      <div className={styles.wide}>
        <RadarChart
          radar={radar}
          title={title}
          drawing={drawing}
          quadrant={quadrant}
          matches={matches}
          technology={technology}
        />
        <QuarterStops />
      </div>
      <BlipCard radar={radar} root={root} />
    </div>
  );
}

/** Where the circle comes to rest when a finger slides it across a narrow screen. */
function QuarterStops() {
  return (
    <div className={styles.stops} aria-hidden="true">
      <div className={styles.stop} />
      <div className={styles.stop} />
      <div className={styles.stop} />
      <div className={styles.stop} />
    </div>
  );
}
