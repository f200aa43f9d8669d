import { technologyAddress } from "@/components/evidence/addresses";
import { Moment } from "@/components/ui/moment";
import { findRing } from "@/domain/radar/find-ring";
import type { RetiredView } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import styles from "./mentioned-list.module.css";

export interface RetiredListProps {
  readonly retired: readonly RetiredView[];
  readonly rings: readonly RingDefinition[];
}

/** Technologies that the team took off the radar for good, with who did so and why. */
export function RetiredList({ retired, rings }: RetiredListProps) {
  if (retired.length === 0) return null;
  return (
    <details className={styles.mentioned}>
      <summary className={styles.summary}>
        Retired <span className={styles.count}>{retired.length}</span>
      </summary>
      <p className={styles.hint}>Off the radar by decision, whatever the notes suggest. Open one to bring it back.</p>
      <ul className={styles.list}>
        {retired.map(({ slug, name, from, rationale, person, at }) => (
          <li key={slug}>
            <a className={styles.entry} href={technologyAddress(slug)} data-legend={slug}>
              <span className={styles.name}>{name}</span>
              <span className={styles.facts}>
                {from !== null && <>{findRing(rings, from).name}, </>}
                {person}, <Moment at={at} />: {rationale}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
