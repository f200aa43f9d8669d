import { RingGlyph } from "@/components/evidence/ring-glyph";
import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { RevealedRound } from "@/domain/review/review-views";
import { roundInWords, votedRingInWords } from "@/domain/review/round-in-words";
import styles from "./vote-spread.module.css";

export interface VoteSpreadProps {
  readonly round: RevealedRound;
  readonly rings: readonly RingDefinition[];
  /** This person's own vote in the round: a ring's id, null for abstaining, undefined where there is none. */
  readonly own?: string | null | undefined;
  readonly size?: "small" | "large";
}

/** Revealed votes: a row a ring, a dot a vote, and the same in words. */
export function VoteSpread({ round, rings, own, size = "small" }: VoteSpreadProps) {
  const rows = round.tally.filter(({ ring, count }) => ring !== null || count > 0);
  return (
    <figure className={styles.spread} data-size={size}>
      <figcaption className={styles.words}>{capitalise(roundInWords(round, rings))}.</figcaption>
      <ul className={styles.rows}>
        {rows.map(({ ring, count }) => {
          const definition = ring === null ? null : findRing(rings, ring);
          return (
            <li
              key={ring ?? "abstained"}
              className={styles.row}
              data-ring={definition?.position}
              data-none={count === 0 || undefined}
            >
              <span className={styles.ring}>
                {definition && <RingGlyph position={definition.position} ringCount={rings.length} />}
                {ring === null ? "Abstained" : votedRingInWords(ring, rings)}
              </span>
              <span className={styles.count}>{count}</span>
              <span className={styles.dots} aria-hidden="true">
                {Array.from({ length: count }, (_, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike and only counted.
                  <span key={index} className={styles.dot} style={{ animationDelay: `${index * 60}ms` }} />
                ))}
              </span>
              {own === ring && <span className={styles.own}>Your vote</span>}
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
