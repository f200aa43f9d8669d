"use client";

import { lazy, type RefObject, Suspense, useCallback, useMemo, useRef } from "react";
import { useRadarNavigation } from "./address-link";
import { AimReport } from "./aim-report";
import type { AskedMove } from "./asked-move";
import type { DrawnRadar } from "./drawn-radar";
import type { CellPosition } from "./mark-landing";
import { RadarChart, type RadarChartProps } from "./radar-chart";
import styles from "./radar-screen.module.css";
import { type Aiming, useAim } from "./use-aim";
import { useBlipFocusKept } from "./use-blip-focus-kept";
import { useBlipKeyboard } from "./use-blip-keyboard";
import { type CircleView, useCircleView } from "./use-circle-view";
import { useGestures } from "./use-gestures";
import { useNearness } from "./use-nearness";
import { ZoomButtons } from "./zoom-buttons";
import { ZoomReport } from "./zoom-report";

const BlipCard = lazy(async () => ({ default: (await import("./blip-card")).BlipCard }));

export interface RadarCircleProps {
  readonly radar: DrawnRadar;
  readonly title: string;
  readonly matches: ReadonlySet<string>;
  /** What holds the circle and its lists, for they light up together. */
  readonly root: RefObject<HTMLElement | null>;
  /** Null where blips stay as they are, such as on a published edition. */
  readonly onAskMove: ((move: AskedMove) => void) | null;
  readonly onClosePanel: () => void;
  /** The drawing, where somebody else has to do with it too. */
  readonly drawing?: RefObject<SVGSVGElement | null>;
  readonly ground?: RadarChartProps["ground"];
  readonly named?: RadarChartProps["named"];
}

/** The circle with what hands do on it: pointing, carrying, zooming, keys. */
export function RadarCircle(props: RadarCircleProps) {
  const { radar, title, matches, root, onAskMove, onClosePanel, ground, named } = props;
  const { quadrant, technology } = useRadarNavigation().address;
  const own = useRef<SVGSVGElement>(null);
  const drawing = props.drawing ?? own;
  const frame = useRef<HTMLDivElement>(null);
  const circle = useCircleView(radar);
  const drop = useDrop(radar, onAskMove);
  const onDrop = onAskMove && drop;
  const targets = useMemo(() => ({ radar, circle, onDrop }), [radar, circle, onDrop]);
  useGestures(frame, drawing, targets);
  const aiming = useAim(drawing, radar, circle, onAskMove);
  useKeys({ drawing, radar, circle, aiming, onClosePanel });
  useBlipFocusKept(drawing, radar);
  const isNear = useNearness(root);
  const isEnlarged = circle.view.side < circle.base.side;
  return (
    <div className={styles.stage}>
      <div className={styles.circle} data-zoomed={quadrant !== null || undefined}>
        <div ref={frame} className={styles.wide} data-enlarged={isEnlarged || undefined}>
          <RadarChart
            radar={radar}
            title={title}
            drawing={drawing}
            quadrant={quadrant}
            view={circle.view}
            base={circle.base}
            matches={matches}
            technology={technology}
            {...(ground !== undefined && { ground })}
            {...(named !== undefined && { named })}
          />
          <QuarterStops />
        </div>
      </div>
      <ZoomButtons circle={circle} isWhole={!isEnlarged && quadrant === null} />
      <ZoomReport radar={radar} circle={circle} />
      <AimReport radar={radar} aim={aiming.aim} />
      {isNear && (
        <Suspense>
          <BlipCard radar={radar} root={root} isWanted={aiming.aim === null} />
        </Suspense>
      )}
    </div>
  );
}

/** Begins the move that letting a blip go over another cell asks for. */
function useDrop(radar: DrawnRadar, onAskMove: RadarCircleProps["onAskMove"]) {
  return useCallback(
    (slug: string, cell: CellPosition) => {
      const [quadrant, ring] = [radar.quadrants[cell.quadrant]?.id, radar.rings[cell.ring]?.id];
      const blip = radar.blips.find((each) => each.slug === slug);
      if (!quadrant || !ring || !blip || (blip.ring === ring && blip.quadrant === quadrant)) return false;
      onAskMove?.({ slug, ring, quadrant });
      return onAskMove !== null;
    },
    [radar, onAskMove],
  );
}

interface UsedKeys extends Pick<RadarCircleProps, "radar" | "onClosePanel"> {
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly circle: CircleView;
  readonly aiming: Aiming;
}

function useKeys({ drawing, radar, circle, aiming, onClosePanel }: UsedKeys): void {
  const { address, go } = useRadarNavigation();
  const { quadrant, technology, at } = address;
  const reachable = useMemo(
    () => radar.blips.filter((blip) => quadrant === null || blip.quadrant === quadrant),
    [radar, quadrant],
  );
  const keys = useMemo(() => {
    const find = (slug: string | null) => radar.blips.find((each) => each.slug === slug);
    return {
      onFirst: aiming.onKey,
      onLeave: aiming.end,
      onMove: aiming.begin,
      onZoom: (slug: string) => go({ quadrant: quadrant ? null : (find(slug)?.quadrant ?? null) }),
      onNearer: (slug: string | null) => circle.nearer(find(slug)),
      onFarther: (slug: string | null) => circle.farther(find(slug)),
      onWhole: circle.reset,
      onReach: (slug: string) => {
        const blip = find(slug);
        if (blip) circle.reveal(blip);
      },
      onReturn: () => {
        if (technology) onClosePanel();
        else if (at) go({ at: null });
        else if (quadrant) go({ quadrant: null });
      },
    };
  }, [radar, circle, aiming, quadrant, technology, at, go, onClosePanel]);
  useBlipKeyboard(drawing, reachable, keys);
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
