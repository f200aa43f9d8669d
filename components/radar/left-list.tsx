import { technologyAddress } from "@/components/evidence/addresses";
import type { EditionSummary, RadarView } from "@/domain/radar/views";
import styles from "./mentioned-list.module.css";

export interface LeftListProps {
  readonly left: RadarView["left"];
  readonly edition: EditionSummary;
  /** Those that the team took off for good are told apart. */
  readonly retired: RadarView["retired"];
}

/** Technologies that the last edition showed and the radar does not any more. */
export function LeftList({ left, edition, retired }: LeftListProps) {
  const isRetired = (slug: string) => retired.some((each) => each.slug === slug);
  if (left.length === 0) return null;
  return (
    <details className={styles.mentioned}>
      <summary className={styles.summary}>
        Left since {edition.name} <span className={styles.count}>{left.length}</span>
      </summary>
      <p className={styles.hint}>On the last edition, and no longer on the radar. Open one to place it again.</p>
      <ul className={styles.list}>
        {left.map(({ slug, name }) => (
          <li key={slug}>
            <a className={styles.entry} href={technologyAddress(slug)} data-legend={slug}>
              <span className={styles.name}>{name}</span>
              {isRetired(slug) && <span className={styles.facts}>retired</span>}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
