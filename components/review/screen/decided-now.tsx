import { RingTag } from "@/components/evidence/ring-tag";
import { findRing } from "@/domain/radar/find-ring";
import type { ReviewView } from "@/domain/review/review-views";
import styles from "./decided-now.module.css";

/** So many fit a screen in two columns. */
const MOST_SHOWN = 20;

/** What a review decided, name and ring, to look back on at its end. */
export function DecidedNow({ items, rings }: Pick<ReviewView, "items" | "rings">) {
  const decided = items.flatMap(({ technology, name, outcome }) =>
    outcome?.kind === "decided" ? [{ technology, name, ring: findRing(rings, outcome.decision.ring) }] : [],
  );
  if (decided.length === 0) return null;
  return (
    <ul className={styles.decided}>
      {decided.slice(0, MOST_SHOWN).map(({ technology, name, ring }) => (
        <li key={technology} className={styles.line}>
          <span>{name}</span>
          <RingTag ring={ring} ringCount={rings.length} bare />
        </li>
      ))}
      {decided.length > MOST_SHOWN && <li className={styles.line}>and {decided.length - MOST_SHOWN} more</li>}
    </ul>
  );
}
