import { RingTag } from "@/components/evidence/ring-tag";
import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { RevealedRound } from "@/domain/review/review-views";
import styles from "./vote-comments.module.css";

export interface SilentVotesProps {
  readonly votes: RevealedRound["votes"];
  readonly rings: readonly RingDefinition[];
}

/** Who voted for what without a word, a line a ring. Nothing where the team's settings keep names back. */
export function SilentVotes({ votes, rings }: SilentVotesProps) {
  const choices = [...new Set(votes.map(({ ring }) => ring))];
  const lines = choices.flatMap((ring) => {
    const names = votes.flatMap((vote) => (vote.ring === ring && vote.name !== null ? [vote.name] : []));
    return names.length === 0 ? [] : [{ ring, names }];
  });
  if (lines.length === 0) return null;
  return (
    <ul className={styles.silent}>
      {lines.map(({ ring, names }) => (
        <li key={ring ?? "abstained"} className={styles.line}>
          {ring === null ? (
            <span className={styles.none}>Abstained</span>
          ) : (
            <RingTag ring={findRing(rings, ring)} ringCount={rings.length} bare />
          )}
          <span>{names.join(", ")}</span>
        </li>
      ))}
    </ul>
  );
}
