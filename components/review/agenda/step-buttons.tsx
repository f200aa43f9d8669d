"use client";

import styles from "./step-buttons.module.css";
import type { GripProps } from "./use-reorder";

export interface StepButtonsProps {
  readonly name: string;
  /** From 1. */
  readonly place: number;
  readonly count: number;
  readonly onMove: (by: number) => void;
  /** Where a finger takes hold of the row. */
  readonly grip: GripProps;
}

/**
 * Moves a row up or down by one place, by key or finger, or wherever a finger drags it. At the ends the button stays, so that it
 * keeps the focus.
 */
export function StepButtons({ name, place, count, onMove, grip }: StepButtonsProps) {
  return (
    <span className={styles.steps}>
      <span className={styles.grip} data-grip {...grip}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M2 5h12M2 11h12" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </span>
      <StepButton label={`Move ${name} up, now ${place} of ${count}`} isOff={place === 1} onPress={() => onMove(-1)}>
        M3 10 8 5l5 5
      </StepButton>
      <StepButton
        label={`Move ${name} down, now ${place} of ${count}`}
        isOff={place === count}
        onPress={() => onMove(1)}
      >
        M3 6l5 5 5-5
      </StepButton>
    </span>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
  /** The sign, as an SVG path in 16 by 16. */
  readonly children: string;
}

function StepButton({ label, isOff, onPress, children }: StepButtonProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d={children}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
