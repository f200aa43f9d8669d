import { memo } from "react";
import { quadrantInk } from "@/components/evidence/radar-colours";
import { keptMarkup } from "@/components/ui/kept-markup";
import type { QuadrantDefinition } from "@/domain/radar/vocabulary";
import { AddressLink } from "./address-link";
import { BlipMark, BlipNumber } from "./blip-mark";
import type { DrawnBlip, DrawnRadar } from "./drawn-radar";
import { directionOfCentre } from "./mark-outline";
import { densityOnPaper } from "./paper-density";
import styles from "./radar-legend.module.css";

export interface RadarLegendProps {
  readonly radar: DrawnRadar;
  /** Slugs of what is asked for; the others are left out. */
  readonly matches: ReadonlySet<string>;
}

/** Every blip by name, under the same number as on the circle, by quadrant and ring. */
export const RadarLegend = memo(function RadarLegend({ radar, matches }: RadarLegendProps) {
  const lists = radar.quadrants.flatMap((quadrant) => {
    const blips = radar.blips.filter(({ slug, quadrant: id }) => id === quadrant.id && matches.has(slug));
    return blips.length > 0 ? [{ quadrant, blips }] : [];
  });
  return (
    <div className={styles.legend} data-density={densityOnPaper(radar)}>
      {splitInColumns(lists).map((column) => (
        <div key={column[0]?.quadrant.id} className={styles.column}>
          {column.map(({ quadrant, blips }) => (
            <LegendQuadrant
              key={quadrant.id}
              radar={radar}
              quadrant={quadrant}
              blips={blips}
              isWhole={matches.size === radar.blips.length}
            />
          ))}
        </div>
      ))}
    </div>
  );
});

interface QuadrantBlips {
  readonly quadrant: QuadrantDefinition;
  readonly blips: readonly DrawnBlip[];
}

/** What a quadrant's name takes beside its blips, in lines. */
const HEADING_LINES = 2;

/** In two columns of about the same length, in order. Counted here, for a browser lays out balanced columns many times. */
function splitInColumns(lists: readonly QuadrantBlips[]): readonly (readonly QuadrantBlips[])[] {
  const lines = lists.map(({ blips }) => blips.length + HEADING_LINES);
  const all = lines.reduce((sum, count) => sum + count, 0);
  const lengthsUpTo = lists.map((_, index) => lines.slice(0, index).reduce((sum, count) => sum + count, 0));
  const isSecond = (index: number) => (lengthsUpTo[index] ?? 0) + (lines[index] ?? 0) / 2 > all / 2;
  const columns = [lists.filter((_, index) => !isSecond(index)), lists.filter((_, index) => isSecond(index))];
  return columns.filter((column) => column.length > 0);
}

/** How high an entry and a ring's name are, for what a browser has not laid out yet. */
const ENTRY_REM = 1.625;
const RING_NAME_REM = 1.75;

interface LegendQuadrantProps {
  readonly radar: DrawnRadar;
  readonly quadrant: QuadrantDefinition;
  readonly blips: readonly DrawnBlip[];
  /** Whether every blip of the radar is listed. */
  readonly isWhole: boolean;
}

function LegendQuadrant({ radar, quadrant, blips, isWhole }: LegendQuadrantProps) {
  return (
    <section className={styles.quadrant} aria-label={`${quadrant.name}, list`} data-legend-quadrant>
      <h2 className={styles.quadrantName} style={{ borderBottomColor: quadrantInk(quadrant) }}>
        <AddressLink change={({ quadrant: now }) => ({ quadrant: now === quadrant.id ? null : quadrant.id })}>
          {quadrant.name}
        </AddressLink>
        <span className={styles.count}>{blips.length}</span>
      </h2>
      {quadrant.description && <p className={styles.means}>{quadrant.description}</p>}
      {radar.rings.map((ring) => {
        const inRing = blips.filter((blip) => blip.ring === ring.id);
        const draw = () => inRing.map((blip) => <LegendEntry key={blip.slug} blip={blip} />);
        const part = `list of ${quadrant.id} ${ring.id}`;
        const content = isWhole ? keptMarkup(radar, part, draw) : { children: draw() };
        return (
          inRing.length > 0 && (
            <div
              key={ring.id}
              className={styles.ring}
              data-ring={ring.position}
              style={{ containIntrinsicHeight: `auto ${inRing.length * ENTRY_REM + RING_NAME_REM}rem` }}
            >
              <h3 className={styles.ringName}>{ring.name}</h3>
              <ol className={styles.list} {...content} />
            </div>
          )
        );
      })}
    </section>
  );
}

const MARK_SIDE = 24;

function LegendEntry({ blip }: { readonly blip: DrawnBlip }) {
  const half = MARK_SIDE / 2;
  return (
    <li>
      <a className={styles.entry} href={blip.href} data-legend={blip.slug}>
        <svg className={styles.mark} viewBox={`${-half} ${-half} ${MARK_SIDE} ${MARK_SIDE}`} aria-hidden="true">
          <BlipMark
            decided={blip.decided}
            contested={blip.contested}
            movement={blip.movement?.kind ?? null}
            towards={directionOfCentre(blip)}
            side={MARK_SIDE}
          />
          <BlipNumber decided={blip.decided} side={MARK_SIDE} number={blip.number} />
        </svg>
        {blip.name}
      </a>
    </li>
  );
}
