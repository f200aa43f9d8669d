import { memo } from "react";
import { quadrantInk } from "@/components/evidence/radar-colours";
import type { QuadrantDefinition } from "@/domain/radar/vocabulary";
import { AddressLink } from "./address-link";
import { BlipMark, BlipNumber } from "./blip-mark";
import type { DrawnBlip, DrawnRadar } from "./drawn-radar";
import { directionOfCentre } from "./mark-outline";
import styles from "./radar-legend.module.css";

export interface RadarLegendProps {
  readonly radar: DrawnRadar;
  /** Slugs of what is asked for; the others are left out. */
  readonly matches: ReadonlySet<string>;
}

/** Every blip by name, under the same number as on the circle, by quadrant and ring. */
export const RadarLegend = memo(function RadarLegend({ radar, matches }: RadarLegendProps) {
  const shown = radar.blips.filter(({ slug }) => matches.has(slug));
  return (
    <div className={styles.legend}>
      {radar.quadrants.map((quadrant) => {
        const blips = shown.filter((blip) => blip.quadrant === quadrant.id);
        return blips.length > 0 && <LegendQuadrant key={quadrant.id} radar={radar} quadrant={quadrant} blips={blips} />;
      })}
    </div>
  );
});

interface LegendQuadrantProps {
  readonly radar: DrawnRadar;
  readonly quadrant: QuadrantDefinition;
  readonly blips: readonly DrawnBlip[];
}

function LegendQuadrant({ radar, quadrant, blips }: LegendQuadrantProps) {
  return (
    <section className={styles.quadrant} aria-label={`${quadrant.name}, list`} data-legend-quadrant>
      <h2 className={styles.quadrantName} style={{ borderBottomColor: quadrantInk(quadrant) }}>
        <AddressLink change={({ quadrant: now }) => ({ quadrant: now === quadrant.id ? null : quadrant.id })}>
          {quadrant.name}
        </AddressLink>
        <span className={styles.count}>{blips.length}</span>
      </h2>
      {radar.rings.map((ring) => {
        const inRing = blips.filter((blip) => blip.ring === ring.id);
        return (
          inRing.length > 0 && (
            <div key={ring.id} className={styles.ring} data-ring={ring.position}>
              <h3 className={styles.ringName}>{ring.name}</h3>
              <ol className={styles.list}>
                {inRing.map((blip) => (
                  <LegendEntry key={blip.slug} blip={blip} />
                ))}
              </ol>
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
        <span className={styles.name}>{blip.name}</span>
      </a>
    </li>
  );
}
