import { RingTag } from "@/components/evidence/ring-tag";
import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { RevealedRound } from "@/domain/review/review-views";
import styles from "./vote-comments.module.css";

export interface VoteCommentsProps {
  readonly round: RevealedRound;
  readonly rings: readonly RingDefinition[];
  /** Only those who wrote something. */
  readonly onlyComments?: boolean;
}

/** The revealed votes one by one, with who cast them where the team's settings show it, and what they wrote. */
export function VoteComments({ round, rings, onlyComments = false }: VoteCommentsProps) {
  const shown = round.votes.filter(({ name, comment }) => comment !== "" || (!onlyComments && name !== null));
  if (shown.length === 0) return null;
  return (
    <ul className={styles.votes}>
      {shown.map(({ name, ring, comment }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a revealed round never changes, and two may write the same.
        <li key={index} className={styles.vote}>
          <span className={styles.who}>
            {name ?? "Somebody"}
            {ring === null ? (
              <span className={styles.none}>abstained</span>
            ) : (
              <RingTag ring={findRing(rings, ring)} ringCount={rings.length} bare />
            )}
          </span>
          {comment !== "" && <p className={styles.comment}>{comment}</p>}
        </li>
      ))}
    </ul>
  );
}
