import { BlipMark } from "./blip-mark";
import styles from "./radar-key.module.css";

const SIGNS = [
  { decided: true, contested: false, meaning: "Decided by the team" },
  { decided: false, contested: false, meaning: "Suggested by notes" },
  { decided: false, contested: true, meaning: "Notes disagree" },
] as const;

/** What the marks mean, in words. */
export function RadarKey() {
  return (
    <ul className={styles.key} aria-label="Key">
      {SIGNS.map(({ meaning, ...mark }) => (
        <li key={meaning} className={styles.sign}>
          <svg className={styles.mark} viewBox="-12 -12 24 24" aria-hidden="true">
            <BlipMark {...mark} side={24} />
          </svg>
          {meaning}
        </li>
      ))}
    </ul>
  );
}
