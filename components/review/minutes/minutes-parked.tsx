import { technologyAddress } from "@/components/evidence/addresses";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { MinutesView } from "@/domain/review/review-views";
import styles from "./minutes-entry.module.css";
import { MinutesRounds } from "./minutes-rounds";

export interface MinutesParkedProps {
  readonly parked: MinutesView["parked"][number];
  readonly rings: readonly RingDefinition[];
}

/** What was put aside, and why. */
export function MinutesParked({ parked: { technology, name, why, rounds }, rings }: MinutesParkedProps) {
  return (
    <article className={styles.entry}>
      <h3>
        <a href={technologyAddress(technology)}>{name}</a>
      </h3>
      <p className={styles.rationale}>{why}</p>
      <MinutesRounds rounds={rounds} rings={rings} />
    </article>
  );
}
