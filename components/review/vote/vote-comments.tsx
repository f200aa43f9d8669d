import { RingTag } from "@/components/evidence/ring-tag";
import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { RevealedRound } from "@/domain/review/review-views";
import { SilentVotes } from "./silent-votes";
import styles from "./vote-comments.module.css";

export interface VoteCommentsProps {
  readonly round: RevealedRound;
  readonly rings: readonly RingDefinition[];
  /** Leaves out who voted without a word. */
  readonly onlyComments?: boolean;
}

/** So many before the others are asked for: the decision stands below. */
const COMMENTS_AT_FIRST = 4;

/** What people wrote with their votes, then who voted without a word, as far as the team's settings show names. */
export function VoteComments({ round, rings, onlyComments = false }: VoteCommentsProps) {
  const comments = round.votes.filter(({ comment }) => comment !== "");
  const more = comments.slice(COMMENTS_AT_FIRST);
  return (
    <>
      <Comments votes={comments.slice(0, COMMENTS_AT_FIRST)} rings={rings} />
      {more.length > 0 && !onlyComments && (
        <details className={styles.more}>
          <summary>{more.length === 1 ? "One more comment" : `${more.length} more comments`}</summary>
          <Comments votes={more} rings={rings} />
        </details>
      )}
      {!onlyComments && <SilentVotes votes={round.votes.filter(({ comment }) => comment === "")} rings={rings} />}
    </>
  );
}

function Comments({ votes, rings }: Pick<RevealedRound, "votes"> & Pick<VoteCommentsProps, "rings">) {
  if (votes.length === 0) return null;
  return (
    <ul className={styles.votes}>
      {votes.map(({ name, ring, comment }, index) => (
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
          <p className={styles.comment}>{comment}</p>
        </li>
      ))}
    </ul>
  );
}
