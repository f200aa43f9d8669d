import type { BlipWay } from "@/domain/radar/blend-blip";
import styles from "./comparison-ground.module.css";
import type { DrawnComparison } from "./draw-comparison";
import { FormerGround } from "./former-ground";

/** What lies below the blips of two radars: where those that moved come from, and the rings that were, where others are now. */
export function ComparisonGround({ comparison }: { readonly comparison: DrawnComparison }) {
  const { ways, changed, before, hasSameShape } = comparison;
  const moved = [...ways].filter(([slug, { from, to }]) => changed.has(slug) && from && to);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in here takes the focus; the list beside it says the same.
    <g aria-hidden="true">
      {!hasSameShape && <FormerGround radar={before} />}
      {moved.map(([slug, way]) => (
        <Trail key={slug} way={way} />
      ))}
    </g>
  );
}

const START_SHARE = 0.24;

function Trail({ way: { from, to } }: { readonly way: BlipWay }) {
  if (!from || !to) return null;
  return (
    <g className={styles.trail} data-ring={to.ring}>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <circle cx={from.x} cy={from.y} r={from.side * START_SHARE} />
    </g>
  );
}
