import { quadrantInk } from "@/components/evidence/radar-colours";
import { cellPath, namePath } from "@/components/radar/arc-path";
import { BlipMark } from "@/components/radar/blip-mark";
import type { DrawnRadar } from "@/components/radar/drawn-radar";
import { viewBoxOf, writeViewBox } from "@/components/radar/view-box";
import { RADAR_RADIUS_PX } from "@/domain/radar/sectors";
import styles from "./preview-circle.module.css";

const NAME_GAP_PX = 9;
const NAME_CAP_HEIGHT_PX = 11;

export interface PreviewCircleProps {
  readonly radar: DrawnRadar;
  readonly title: string;
}

/** A radar as a picture: rings, quadrants and blips where they would stand, with nothing to press. */
export function PreviewCircle({ radar, title }: PreviewCircleProps) {
  const { cells, quadrantAngles, ringNames } = radar.placed.sectors;
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
        const path = namePath(angles.start, angles.end, RADAR_RADIUS_PX + NAME_GAP_PX, NAME_CAP_HEIGHT_PX);
        return (
          <g key={quadrant.id}>
            <path id={`preview-${quadrant.id}`} d={path} fill="none" />
            <text className={styles.quadrant} style={{ fill: quadrantInk(quadrant) }}>
              <textPath href={`#preview-${quadrant.id}`} startOffset="50%">
                {quadrant.name}
              </textPath>
            </text>
          </g>
        );
      })}
      {radar.blips.map(({ slug, x, y, side, decided, contested, ringDefinition }) => (
        <g key={slug} data-ring={ringDefinition.position} transform={`translate(${x} ${y})`}>
          <BlipMark decided={decided} contested={contested} side={side} />
        </g>
      ))}
      {ringNames.map(({ ring, name, x, y }) => (
        <text key={`${ring} ${y}`} className={styles.ring} data-ring={ring} x={x} y={y}>
          {name}
        </text>
      ))}
    </svg>
  );
}
