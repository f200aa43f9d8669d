import { memo } from "react";
import type { Point } from "@/domain/radar/cell";
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
 * not in it, for the link's name is the technology's. Each part says for itself where it is: a browser paints a group that
 * is moved there by itself, which for some hundred of them takes half as long again.
 */
export const RadarBlip = memo(function RadarBlip({ blip, dimmed, current }: RadarBlipProps) {
  const at = { x: roundPx(blip.x), y: roundPx(blip.y) };
  return (
    <g data-ring={blip.ringDefinition.position} visibility={blip.isAbsent ? "hidden" : undefined}>
      <a
        className={styles.blip}
        href={blip.href}
        aria-label={nameOfBlip(blip)}
        aria-description={readOutBlip(blip.description)}
        aria-current={current || undefined}
        data-blip={blip.slug}
        data-dimmed={dimmed || undefined}
      >
        <BlipTarget side={blip.side} at={at} />
        <BlipMark
          decided={blip.decided}
          contested={blip.contested}
          movement={blip.movement?.kind ?? null}
          towards={directionOfCentre(blip)}
          side={blip.side}
          at={at}
        />
      </a>
      <BlipNumber decided={blip.decided} side={blip.side} number={blip.number} at={at} />
    </g>
  );
});

/** The square to point at. Most are of full size, which the style knows: a thousand need not say so. */
function BlipTarget({ side, at }: { readonly side: number; readonly at: Point }) {
  const size = side === BLIP_SIDE_PX ? undefined : side;
  return (
    <rect
      className={styles.target}
      x={roundPx(at.x - side / 2, 2)}
      y={roundPx(at.y - side / 2, 2)}
      width={size}
      height={size}
    />
  );
}
