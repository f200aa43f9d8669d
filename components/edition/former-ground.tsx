import { cellPath } from "@/components/radar/arc-path";
import type { DrawnRadar } from "@/components/radar/drawn-radar";
import { QuadrantName } from "@/components/radar/quadrant-name";
import { RingNames } from "@/components/radar/radar-sectors";
import styles from "./comparison-ground.module.css";

/** The rings and quadrants that were, where the later radar has others: it lies upon those, and fades. */
export function FormerGround({ radar }: { readonly radar: DrawnRadar }) {
  const { cells, quadrantAngles } = radar.placed.sectors;
  return (
    <g data-former-ground visibility="hidden">
      {cells.flatMap((ofQuadrant, quadrant) =>
        ofQuadrant.map((cell, ring) => (
          <path
            key={`${radar.quadrants[quadrant]?.id} ${radar.rings[ring]?.id}`}
            className={styles.cell}
            data-ring={ring}
            d={cellPath(cell)}
          />
        )),
      )}
      <RingNames radar={radar} />
      {radar.quadrants.map(({ id, name }, index) => {
        const angles = quadrantAngles[index];
        if (!angles) return null;
        return (
          <QuadrantName key={id} name={name} angles={angles} lineId={`former-${id}`} className={styles.quadrantName} />
        );
      })}
    </g>
  );
}
