import { memo } from "react";
import { BLIP_SIDE_PX } from "@/domain/radar/place-blips";
import { roundPx } from "@/domain/radar/round-px";
import { BlipMark, BlipNumber } from "./blip-mark";
import { readOutBlip } from "./describe-blip";
import { type DrawnBlip, nameOfBlip } from "./drawn-radar";
import { directionOfCentre } from "./mark-outline";
import styles from "./radar-chart.module.css";

export interface RadarBlipProps {
  readonly blip: DrawnBlip;
  /** Not among what is asked for: still there, but faint. */
  readonly dimmed: boolean;
  readonly current: boolean;
}

/**
 * A blip on the circle: a link to its technology, with a square of its own to point at. The number stands upon the link and
 * not in it, for the link's name is the technology's.
 */
export const RadarBlip = memo(function RadarBlip({ blip, dimmed, current }: RadarBlipProps) {
  return (
    <g
      transform={`translate(${roundPx(blip.x, 2)} ${roundPx(blip.y, 2)})`}
      data-ring={blip.ringDefinition.position}
      visibility={blip.isAbsent ? "hidden" : undefined}
    >
      <a
        className={styles.blip}
        href={blip.href}
        aria-label={nameOfBlip(blip)}
        aria-description={readOutBlip(blip.description)}
        aria-current={current || undefined}
        data-blip={blip.slug}
        data-dimmed={dimmed || undefined}
      >
        <BlipTarget side={blip.side} />
        <BlipMark
          decided={blip.decided}
          contested={blip.contested}
          movement={blip.movement?.kind ?? null}
          towards={directionOfCentre(blip)}
          side={blip.side}
        />
      </a>
      <BlipNumber decided={blip.decided} side={blip.side} number={blip.number} />
    </g>
  );
});

/** The square to point at. Most are of full size, which the style knows: a thousand need not say so. */
function BlipTarget({ side }: Pick<DrawnBlip, "side">) {
  if (side === BLIP_SIDE_PX) return <rect className={styles.target} />;
  return <rect className={styles.target} x={-side / 2} y={-side / 2} width={side} height={side} />;
}
