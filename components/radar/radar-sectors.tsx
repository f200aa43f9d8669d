import { memo } from "react";
import { quadrantInk } from "@/components/evidence/radar-colours";
import { RADAR_RADIUS_PX } from "@/domain/radar/sectors";
import type { QuadrantDefinition } from "@/domain/radar/vocabulary";
import { AddressLink } from "./address-link";
import { cellPath, namePath } from "./arc-path";
import type { DrawnRadar } from "./drawn-radar";
import { isAway } from "./is-away";
import { QuadrantName } from "./quadrant-name";
import styles from "./radar-chart.module.css";

export interface RadarGroundProps {
  readonly radar: DrawnRadar;
  /** Id of the quadrant that is zoomed into. */
  readonly quadrant: string | null;
}

/** The ground that blips stand on: cells and the names of quadrants, which lead into them. */
export const RadarSectors = memo(function RadarSectors({ radar, quadrant: zoomed }: RadarGroundProps) {
  const { cells, quadrantAngles } = radar.placed.sectors;
  return (
    <>
      {radar.quadrants.map((quadrant, index) => (
        <g key={quadrant.id} className={styles.sector} data-away={isAway(quadrant.id, zoomed) || undefined}>
          {cells[index]?.map((cell, ring) => (
            <path
              key={radar.rings[ring]?.id}
              className={styles.cell}
              data-cell={`${index} ${ring}`}
              data-ring={ring}
              d={cellPath(cell)}
            />
          ))}
        </g>
      ))}
      {radar.quadrants.map((quadrant, index) => {
        const angles = quadrantAngles[index];
        if (!angles) return null;
        return (
          <AddressLink
            key={quadrant.id}
            change={(address) => ({ quadrant: address.quadrant === quadrant.id ? null : quadrant.id })}
            className={styles.quadrantLink}
            isHidden={isAway(quadrant.id, zoomed)}
            label={`${quadrant.name}, zoom`}
          >
            {quadrant.colour && <QuadrantEdge quadrant={quadrant} angles={angles} />}
            <QuadrantName
              name={quadrant.name}
              angles={angles}
              lineId={`quadrant-${quadrant.id}`}
              className={styles.quadrantName}
            />
          </AddressLink>
        );
      })}
    </>
  );
});

const EDGE_GAP_PX = 3;

interface QuadrantEdgeProps {
  readonly quadrant: QuadrantDefinition;
  readonly angles: { readonly start: number; readonly end: number };
}

/** A line in the quadrant's own colour, around its outermost ring. */
function QuadrantEdge({ quadrant, angles }: QuadrantEdgeProps) {
  const path = namePath(angles.start, angles.end, RADAR_RADIUS_PX + EDGE_GAP_PX, 0);
  return <path d={path} fill="none" strokeWidth={3} style={{ stroke: quadrantInk(quadrant) }} />;
}

/** The names of rings, on the lines between quadrants. Drawn above the ground, below the blips. */
export const RingNames = memo(function RingNames({ radar }: Pick<RadarGroundProps, "radar">) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in here takes the focus; the names are in the lists.
    <g aria-hidden="true">
      {radar.placed.sectors.ringNames.map(({ ring, name, x, y, box }) => (
        <g key={`${ring} ${y}`} data-ring={ring} data-ring-name transform={`translate(${x} ${y})`}>
          <g className={styles.ringName}>
            <rect x={box.left - x} y={box.top - y} width={box.right - box.left} height={box.bottom - box.top} rx={3} />
            <text>{name}</text>
          </g>
        </g>
      ))}
    </g>
  );
});
