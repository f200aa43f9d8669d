"use client";

import { memo, type ReactNode, type RefObject } from "react";
import { keptMarkup } from "@/components/ui/kept-markup";
import { BlipNames } from "./blip-names";
import type { DrawnRadar } from "./drawn-radar";
import { isAway } from "./is-away";
import { markSteps } from "./mark-steps";
import { RadarBlip } from "./radar-blip";
import styles from "./radar-chart.module.css";
import { RadarSectors, RingNames } from "./radar-sectors";
import { useBlipLabels } from "./use-blip-labels";
import { useBlipTravel } from "./use-blip-travel";
import { useZoom } from "./use-zoom";
import { type ViewBox, writeViewBox } from "./view-box";

export interface RadarChartProps {
  readonly radar: DrawnRadar;
  readonly title: string;
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** Id of the quadrant that is zoomed into. */
  readonly quadrant: string | null;
  /** The part that is shown, within all that could be without leaving the quadrant. */
  readonly view: ViewBox;
  readonly base: ViewBox;
  /** Slugs of what is asked for; the others are faint. */
  readonly matches: ReadonlySet<string>;
  readonly technology: string | null;
  /** What else lies on the ground, below names and blips. */
  readonly ground?: ReactNode;
  /** Whose blips are named, where that is not the radar alone; only one is seen at a time. */
  readonly named?: Readonly<Record<string, DrawnRadar>>;
}

/** The circle. Everything in it is computed before and drawn here, alike on the server and in the browser. */
export const RadarChart = memo(function RadarChart(props: RadarChartProps) {
  const { radar, title, drawing, quadrant, view, base, ground, named } = props;
  useZoom(drawing, view);
  useBlipTravel(drawing, radar);
  const steps = markSteps(view, base);
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset; a group is what a set of links in a drawing is.
    <svg
      ref={drawing}
      role="group"
      aria-label={title}
      className={styles.chart}
      viewBox={writeViewBox(view)}
      data-zoomed={quadrant !== null || undefined}
      data-mark-tenths={steps["mark-tenths"]}
      data-narrow-tenths={steps["narrow-tenths"]}
    >
      <RadarSectors radar={radar} quadrant={quadrant} />
      <RingNames radar={radar} />
      {ground}
      {named === undefined ? (
        <Names {...props} />
      ) : (
        Object.entries(named).map(([name, each]) => (
          <g key={name} className={styles.named} data-named={name}>
            <Names {...props} radar={each} />
          </g>
        ))
      )}
      <Blips {...props} />
      <circle className={styles.landing} data-landing />
    </svg>
  );
});

/** Names beside blips, at the size for wide screens and at the one for narrow ones where that differs. */
function Names({ radar, quadrant, view, base, matches }: RadarChartProps) {
  const { wide, narrow } = useBlipLabels(radar, quadrant, view, base);
  return (
    <>
      <g className={styles.names}>
        <BlipNames {...wide} matches={matches} />
      </g>
      {narrow && (
        <g className={styles.narrowNames}>
          <BlipNames {...narrow} matches={matches} />
        </g>
      )}
    </>
  );
}

function Blips({ radar, quadrant, matches, technology }: RadarChartProps) {
  const isPlain = technology === null && matches.size === radar.blips.length;
  return radar.quadrants.map(({ id }) => {
    const draw = () =>
      radar.blips
        .filter((blip) => blip.quadrant === id)
        .map((blip) => (
          <RadarBlip key={blip.slug} blip={blip} dimmed={!matches.has(blip.slug)} current={blip.slug === technology} />
        ));
    const content = isPlain ? keptMarkup(radar, `blips of ${id}`, draw) : { children: draw() };
    return <g key={id} className={styles.quadrant} data-away={isAway(id, quadrant) || undefined} {...content} />;
  });
}
