"use client";

import { memo, type RefObject, useMemo } from "react";
import { placeLabels } from "@/domain/radar/place-labels";
import { roundPx } from "@/domain/radar/round-px";
import { RADAR_SIDE_PX } from "@/domain/radar/sectors";
import { BlipNames } from "./blip-names";
import type { DrawnRadar } from "./drawn-radar";
import { isAway } from "./is-away";
import { RadarBlip } from "./radar-blip";
import styles from "./radar-chart.module.css";
import { RadarSectors, RingNames } from "./radar-sectors";
import { useZoom } from "./use-zoom";
import { viewBoxOf, writeViewBox } from "./view-box";

/** How large names are on the screen. */
const NAME_FONT_PX = 11;
const ZOOMED_NAME_FONT_PX = 13;
/** A zoomed radar lets its marks grow a little, not with the zoom: the room is for names. */
const ZOOMED_MARK_GROWTH = 1.15;

export interface RadarChartProps {
  readonly radar: DrawnRadar;
  readonly title: string;
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** Id of the quadrant that is zoomed into. */
  readonly quadrant: string | null;
  /** Slugs of what is asked for; the others are faint. */
  readonly matches: ReadonlySet<string>;
  readonly technology: string | null;
}

/** The circle. Everything in it is computed before and drawn here, alike on the server and in the browser. */
export const RadarChart = memo(function RadarChart(props: RadarChartProps) {
  const { radar, title, drawing, quadrant, matches, technology } = props;
  const position = radar.quadrants.findIndex(({ id }) => id === quadrant);
  const view = useMemo(
    () => viewBoxOf(radar.placed.sectors, position < 0 ? null : position),
    [radar.placed.sectors, position],
  );
  useZoom(drawing, view);
  const share = view.side / RADAR_SIDE_PX;
  const markShare = Math.min(10, Math.round(share * ZOOMED_MARK_GROWTH * 10)) / 10;
  const fontPx = roundPx(share * (position < 0 ? NAME_FONT_PX : ZOOMED_NAME_FONT_PX), 2);
  const labels = useMemo(() => labelsOf(radar, fontPx, markShare), [radar, fontPx, markShare]);
  const plainLabels = useMemo(() => labelsOf(radar, NAME_FONT_PX, 1), [radar]);
  const inView = useMemo(() => radar.blips.filter((blip) => !isAway(blip.quadrant, quadrant)), [radar, quadrant]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset; a group is what a set of links in a drawing is.
    <svg
      ref={drawing}
      role="group"
      aria-label={title}
      className={styles.chart}
      viewBox={writeViewBox(view)}
      data-zoomed={position >= 0 || undefined}
      data-mark-tenths={Math.round(markShare * 10)}
    >
      <RadarSectors radar={radar} quadrant={quadrant} />
      <RingNames radar={radar} />
      <g className={styles.zoomedNames}>
        <BlipNames blips={inView} labels={labels} fontPx={fontPx} matches={matches} />
      </g>
      {position >= 0 && (
        <g className={styles.plainNames}>
          <BlipNames blips={inView} labels={plainLabels} fontPx={NAME_FONT_PX} matches={matches} />
        </g>
      )}
      {radar.quadrants.map(({ id }) => (
        <g key={id} className={styles.quadrant} data-away={isAway(id, quadrant) || undefined}>
          {radar.blips
            .filter((blip) => blip.quadrant === id)
            .map((blip) => (
              <RadarBlip
                key={blip.slug}
                blip={blip}
                dimmed={!matches.has(blip.slug)}
                current={blip.slug === technology}
              />
            ))}
        </g>
      ))}
    </svg>
  );
});

/** Those that most is known of choose their place first. */
function labelsOf(radar: DrawnRadar, fontPx: number, markShare: number) {
  const byEvidence = [...radar.blips].sort((a, b) => b.talkCount - a.talkCount || b.mentionCount - a.mentionCount);
  const toLabel = byEvidence.map(({ slug, name, quadrantDefinition, ringDefinition }) => ({
    slug,
    name,
    quadrant: radar.quadrants.indexOf(quadrantDefinition),
    ring: radar.rings.indexOf(ringDefinition),
  }));
  return placeLabels(radar.placed, toLabel, { fontPx, markShare: markShare * 0.92 });
}
