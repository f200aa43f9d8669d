import { useMemo } from "react";
import { cellPath } from "@/components/radar/arc-path";
import { findRing } from "@/domain/radar/find-ring";
import { roundPx } from "@/domain/radar/round-px";
import type { RadarView } from "@/domain/radar/views";
import type { AgendaItemView } from "@/domain/review/review-views";
import { drawQuadrant } from "./draw-quadrant";
import styles from "./quadrant-picture.module.css";

export interface QuadrantPictureProps {
  readonly radar: RadarView;
  readonly item: AgendaItemView;
}

/**
 * The quadrant of what is talked about, the blip large on it, the others small. Bands are tinted by the votes once those are
 * shown. All of it stands in words beside it.
 */
export function QuadrantPicture({ radar, item }: QuadrantPictureProps) {
  const drawn = useMemo(() => drawQuadrant(radar, item), [radar, item]);
  const { box, cells, others, blip, suggested } = drawn;
  const quadrant = radar.quadrants.find(({ id }) => id === item.quadrant);
  return (
    <svg
      className={styles.picture}
      viewBox={[box.left, box.top, box.right - box.left, box.bottom - box.top].map((px) => roundPx(px)).join(" ")}
      role="img"
      aria-label={labelOf(radar, item, quadrant?.name)}
    >
      {cells.map(({ cell, ring, share }) => (
        <g key={ring.id} data-ring={ring.position}>
          <path className={styles.band} d={cellPath(cell)} />
          <path className={styles.share} d={cellPath(cell)} style={{ opacity: share }} />
        </g>
      ))}
      {cells.map(({ ring, name: { x, y, turn } }) => (
        <text
          key={ring.id}
          className={styles.ringName}
          data-ring={ring.position}
          transform={`translate(${x} ${y}) rotate(${turn})`}
        >
          {ring.name}
        </text>
      ))}
      {others.map(({ slug, x, y, ring, isDecided }) => (
        <circle
          key={slug}
          className={styles.other}
          data-ring={ring}
          data-decided={isDecided || undefined}
          cx={x}
          cy={y}
          r={5}
        />
      ))}
      {suggested && (
        <g data-ring={suggested.ring} transform={`translate(${suggested.x} ${suggested.y})`}>
          <circle className={styles.suggested} r={24} />
          <text className={styles.suggestedName}>notes</text>
        </g>
      )}
      {blip && (
        <g className={styles.blip} data-ring={blip.ring} style={{ transform: `translate(${blip.x}px, ${blip.y}px)` }}>
          <circle className={styles.halo} r={26} />
          <circle className={styles.disc} data-decided={blip.isDecided || undefined} r={15} />
        </g>
      )}
    </svg>
  );
}

/** "Helm on the quadrant Tools: in Trial." */
function labelOf(
  { rings, blips }: RadarView,
  { technology, name }: AgendaItemView,
  quadrant: string | undefined,
): string {
  const ring = blips.find(({ slug }) => slug === technology)?.ring;
  return `${name} on the quadrant ${quadrant ?? ""}: ${ring === undefined ? "in no ring yet" : `in ${findRing(rings, ring).name}`}.`;
}
