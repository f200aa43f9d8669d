import type { MovementKind } from "@/domain/radar/movement";
import { roundPx } from "@/domain/radar/round-px";
import styles from "./blip-mark.module.css";
import { DISC_SHARE, type Direction, outlineOfMark } from "./mark-outline";

export interface BlipMarkProps {
  readonly decided: boolean;
  readonly contested: boolean;
  /** Null where there is nothing that it could have moved from. */
  readonly movement?: MovementKind | null;
  /** Where the radar's centre lies. */
  readonly towards?: Direction;
  /** The side of the square that it is drawn in. */
  readonly side: number;
}

/** Straight down, for a mark that stands by itself. */
const DOWN: Direction = { x: 0, y: 1 };
const FLAG_RADIUS_SHARE = 0.15;
const FLAG_OFFSET_SHARE = 0.32;
const NUMBER_SHARE = 0.42;
const LONG_NUMBER_SHARE = 0.39;

/**
 * A blip's mark around the origin: full where the team decided, a broken line where notes only suggest, with a small flag
 * where they disagree; a star where it is new, with a point towards or away from the centre where it moved. It takes its
 * colour from the ring around it.
 */
export function BlipMark({ decided, contested, movement = null, towards = DOWN, side }: BlipMarkProps) {
  const look = decided ? styles.decided : styles.suggested;
  const outline = outlineOfMark(movement, side, towards);
  return (
    <>
      {outline ? <path className={look} d={outline} /> : <circle className={look} r={roundPx(side * DISC_SHARE)} />}
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
