"use client";

import { memo, type RefObject, useMemo } from "react";
import { type LabelSizes, placeLabels } from "@/domain/radar/place-labels";
import { roundPx } from "@/domain/radar/round-px";
import { RADAR_SIDE_PX } from "@/domain/radar/sectors";
import { BlipNames } from "./blip-names";
import type { DrawnBlip, DrawnRadar } from "./drawn-radar";
import { isAway } from "./is-away";
import { RadarBlip } from "./radar-blip";
import styles from "./radar-chart.module.css";
import { RadarSectors, RingNames } from "./radar-sectors";
import { useZoom } from "./use-zoom";
import { viewBoxOf, writeViewBox } from "./view-box";

/** How large names are on the screen. */
const NAME_FONT_PX = 11;
const ZOOMED_NAME_FONT_PX = 13;
/** Of a blip's square, what names keep clear of: the disc and a little more. */
const DISC_SHARE = 0.92;
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
  const isZoomed = position >= 0;
  const fontPx = roundPx(share * (isZoomed ? ZOOMED_NAME_FONT_PX : NAME_FONT_PX), 2);
  const inView = useMemo(() => radar.blips.filter((blip) => !isAway(blip.quadrant, quadrant)), [radar, quadrant]);
  const labels = useMemo(
    () => labelBlips(radar, inView, { fontPx, markShare: markShare * DISC_SHARE, mayStandAway: isZoomed }),
    [radar, inView, fontPx, markShare, isZoomed],
  );
  const narrowLabels = useMemo(
    () => isZoomed && labelBlips(radar, inView, { fontPx: NAME_FONT_PX, markShare: DISC_SHARE, mayStandAway: false }),
    [radar, inView, isZoomed],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset; a group is what a set of links in a drawing is.
    <svg
      ref={drawing}
      role="group"
      aria-label={title}
      className={styles.chart}
      viewBox={writeViewBox(view)}
      data-zoomed={isZoomed || undefined}
      data-mark-tenths={Math.round(markShare * 10)}
    >
      <RadarSectors radar={radar} quadrant={quadrant} />
      <RingNames radar={radar} />
      <g className={styles.names}>
        <BlipNames blips={inView} labels={labels} fontPx={fontPx} matches={matches} />
      </g>
      {narrowLabels && (
        <g className={styles.narrowNames}>
          <BlipNames blips={inView} labels={narrowLabels} fontPx={NAME_FONT_PX} matches={matches} />
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
function labelBlips({ placed, quadrants, rings }: DrawnRadar, blips: readonly DrawnBlip[], sizes: LabelSizes) {
  const byEvidence = [...blips].sort((a, b) => b.talkCount - a.talkCount || b.mentionCount - a.mentionCount);
  const toLabel = byEvidence.map(({ slug, name, quadrantDefinition, ringDefinition }) => ({
    slug,
    name,
    quadrant: quadrants.indexOf(quadrantDefinition),
    ring: rings.indexOf(ringDefinition),
  }));
  return placeLabels(placed, toLabel, sizes);
}
