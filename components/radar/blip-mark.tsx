import { roundPx } from "@/domain/radar/round-px";
import styles from "./blip-mark.module.css";

export interface BlipMarkProps {
  readonly decided: boolean;
  readonly contested: boolean;
  /** The side of the square that it is drawn in. */
  readonly side: number;
  readonly number?: number;
}

/** Of the square's side, the disc's radius: what is left keeps neighbours apart. */
const RADIUS_SHARE = 0.43;
const FLAG_RADIUS_SHARE = 0.15;
const FLAG_OFFSET_SHARE = 0.32;
const NUMBER_SHARE = 0.42;

/**
 * A blip's mark around the origin: a full disc where the team decided, a broken circle where notes only suggest, with a
 * small flag where they disagree. It takes its colour from the ring around it.
 */
export function BlipMark({ decided, contested, side, number }: BlipMarkProps) {
  return (
    <>
      <circle className={decided ? styles.decided : styles.suggested} r={roundPx(side * RADIUS_SHARE)} />
      {number !== undefined && (
        <text
          className={decided ? styles.numberOnDisc : styles.number}
          fontSize={roundPx(side * (number > 99 ? NUMBER_SHARE * 0.86 : NUMBER_SHARE))}
        >
          {number}
        </text>
      )}
      {contested && (
        <circle
          className={styles.contested}
          cx={roundPx(side * FLAG_OFFSET_SHARE)}
          cy={roundPx(-side * FLAG_OFFSET_SHARE)}
          r={roundPx(side * FLAG_RADIUS_SHARE)}
        />
      )}
    </>
  );
}
