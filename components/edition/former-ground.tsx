import { cellPath, namePath } from "@/components/radar/arc-path";
import type { DrawnRadar } from "@/components/radar/drawn-radar";
import { NAME_CAP_HEIGHT_PX, NAME_GAP_PX, RingNames } from "@/components/radar/radar-sectors";
import { RADAR_RADIUS_PX } from "@/domain/radar/sectors";
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
        const path = namePath(angles.start, angles.end, RADAR_RADIUS_PX + NAME_GAP_PX, NAME_CAP_HEIGHT_PX);
        return (
          <g key={id}>
            <path id={`former-${id}`} d={path} fill="none" />
            <text className={styles.quadrantName}>
              <textPath href={`#former-${id}`} startOffset="50%">
                {name}
              </textPath>
            </text>
          </g>
        );
      })}
    </g>
  );
}
