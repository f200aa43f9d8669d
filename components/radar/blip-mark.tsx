import { roundPx } from "@/domain/radar/round-px";
import styles from "./blip-mark.module.css";

export interface BlipMarkProps {
  readonly decided: boolean;
  readonly contested: boolean;
  /** The side of the square that it is drawn in. */
  readonly side: number;
}

/** Of the square's side, the disc's radius: what is left keeps neighbours apart. */
const RADIUS_SHARE = 0.43;
const FLAG_RADIUS_SHARE = 0.15;
const FLAG_OFFSET_SHARE = 0.32;
const NUMBER_SHARE = 0.42;
const LONG_NUMBER_SHARE = 0.36;

/**
 * A blip's mark around the origin: a full disc where the team decided, a broken circle where notes only suggest, with a
 * small flag where they disagree. It takes its colour from the ring around it.
 */
export function BlipMark({ decided, contested, side }: BlipMarkProps) {
  return (
    <>
      <circle className={decided ? styles.decided : styles.suggested} r={roundPx(side * RADIUS_SHARE)} />
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

export interface BlipNumberProps {
  readonly decided: boolean;
  readonly side: number;
  readonly number: number;
}

/** A blip's number, on its mark. */
export function BlipNumber({ decided, side, number }: BlipNumberProps) {
  const fontSize = roundPx(side * (number > 99 ? LONG_NUMBER_SHARE : NUMBER_SHARE));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text takes no focus; its list entry says the number.
    <text className={decided ? styles.numberOnDisc : styles.number} fontSize={fontSize} aria-hidden="true">
      {number}
    </text>
  );
}
