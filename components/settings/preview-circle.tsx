import { quadrantInk } from "@/components/evidence/radar-colours";
import { cellPath } from "@/components/radar/arc-path";
import { BlipMark } from "@/components/radar/blip-mark";
import type { DrawnRadar } from "@/components/radar/drawn-radar";
import { QuadrantName } from "@/components/radar/quadrant-name";
import { RingNames } from "@/components/radar/radar-sectors";
import { viewBoxOf, writeViewBox } from "@/components/radar/view-box";
import styles from "./preview-circle.module.css";

export interface PreviewCircleProps {
  readonly radar: DrawnRadar;
  readonly title: string;
}

/** A radar as a picture: rings, quadrants and blips where they would stand, with nothing to press. */
export function PreviewCircle({ radar, title }: PreviewCircleProps) {
  const { cells, quadrantAngles } = radar.placed.sectors;
  return (
    <svg
      role="img"
      aria-label={title}
      className={styles.circle}
      viewBox={writeViewBox(viewBoxOf(radar.placed.sectors, null))}
    >
      {radar.quadrants.map((quadrant, index) => (
        <g key={quadrant.id}>
          {cells[index]?.map((cell, ring) => (
            <path key={radar.rings[ring]?.id} className={styles.cell} data-ring={ring} d={cellPath(cell)} />
          ))}
        </g>
      ))}
      {radar.quadrants.map((quadrant, index) => {
        const angles = quadrantAngles[index];
        if (!angles) return null;
        return (
          <QuadrantName
            key={quadrant.id}
            name={quadrant.name}
            angles={angles}
            lineId={`preview-${quadrant.id}`}
            className={styles.quadrant}
            colour={quadrantInk(quadrant)}
          />
        );
      })}
      <RingNames radar={radar} />
      {radar.blips.map(({ slug, x, y, side, decided, contested, ringDefinition }) => (
        <g key={slug} data-ring={ringDefinition.position} transform={`translate(${x} ${y})`}>
          <BlipMark decided={decided} contested={contested} side={side} />
        </g>
      ))}
    </svg>
  );
}
