import { KeySign, RadarKey } from "@/components/radar/radar-key";
import styles from "./comparison-ground.module.css";
import type { DrawnComparison } from "./draw-comparison";

/** What the marks mean while two radars are compared, and what else is drawn then. */
export function ComparisonKey({ comparison: { after, trails, changed } }: { readonly comparison: DrawnComparison }) {
  return (
    <RadarKey edition={after.edition}>
      {trails.size > 0 && after.edition && (
        <KeySign meaning={`Where it stood on ${after.edition.name}`}>
          <g className={styles.trail}>
            <line x1={-7} y1={7} x2={10} y2={-10} />
            <circle cx={-6} cy={6} r={5} />
          </g>
        </KeySign>
      )}
      {changed.size > 0 && <li>Faint: unchanged</li>}
    </RadarKey>
  );
}
