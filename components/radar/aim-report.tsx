"use client";

import styles from "./aim-report.module.css";
import type { DrawnRadar } from "./drawn-radar";
import type { Aim } from "./step-aim";

export interface AimReportProps {
  readonly radar: DrawnRadar;
  readonly aim: Aim | null;
}

/** Says where the blip goes that keys are moving, and which keys do what; each new cell is announced. */
export function AimReport({ radar, aim }: AimReportProps) {
  const blip = aim && radar.blips.find(({ slug }) => slug === aim.slug);
  const cell = aim && `${radar.rings[aim.ring]?.name}, ${radar.quadrants[aim.quadrant]?.name}`;
  return (
    <div aria-live="polite" className={styles.report} data-shown={aim !== null || undefined}>
      {blip && (
        <>
          <p>
            Move <strong>{blip.name}</strong>
          </p>
          <p className={styles.cell} data-ring={aim?.ring}>
            {cell}
          </p>
          <p className={styles.keys}>
            <kbd>↑</kbd> <kbd>↓</kbd> ring, <kbd>←</kbd> <kbd>→</kbd> quadrant, <kbd>Enter</kbd> decides,{" "}
            <kbd>Escape</kbd> leaves it
          </p>
        </>
      )}
    </div>
  );
}
