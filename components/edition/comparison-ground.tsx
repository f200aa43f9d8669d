import styles from "./comparison-ground.module.css";
import type { BlipTrail, DrawnComparison } from "./draw-comparison";
import { FormerGround } from "./former-ground";

/** What lies below the blips of two radars: where those that moved come from, and the rings that were, where others are now. */
export function ComparisonGround({ comparison }: { readonly comparison: DrawnComparison }) {
  const { trails, before, hasSameShape } = comparison;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in here takes the focus; the list beside it says the same.
    <g aria-hidden="true">
      {!hasSameShape && <FormerGround radar={before} />}
      {[...trails].map(([slug, trail]) => (
        <Trail key={slug} trail={trail} />
      ))}
    </g>
  );
}

const START_SHARE = 0.24;

function Trail({ trail: { from, to } }: { readonly trail: BlipTrail }) {
  return (
    <g className={styles.trail} data-ring={to.ring}>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <circle cx={from.x} cy={from.y} r={from.side * START_SHARE} />
    </g>
  );
}
