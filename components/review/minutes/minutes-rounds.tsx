import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { RevealedRound } from "@/domain/review/review-views";
import { roundInWords, votedRingInWords } from "@/domain/review/round-in-words";
import styles from "./minutes-entry.module.css";

export interface MinutesRoundsProps {
  readonly rounds: readonly RevealedRound[];
  readonly rings: readonly RingDefinition[];
}

/** How each vote went, in words, with what people wrote. */
export function MinutesRounds({ rounds, rings }: MinutesRoundsProps) {
  if (rounds.length === 0) return <p className={styles.soft}>There was no vote.</p>;
  return (
    <ul className={styles.rounds}>
      {rounds.map((round) => (
        <li key={round.round}>
          {rounds.length > 1 ? `Vote ${round.round}: ` : "The vote: "}
          {roundInWords(round, rings)}.
          <Comments round={round} rings={rings} />
        </li>
      ))}
    </ul>
  );
}

function Comments({ round, rings }: { readonly round: RevealedRound; readonly rings: readonly RingDefinition[] }) {
  const said = round.votes.filter(({ comment }) => comment !== "");
  if (said.length === 0) return null;
  return (
    <ul className={styles.comments}>
      {said.map(({ name, ring, comment }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a revealed round never changes, and two may write the same.
        <li key={index}>
          {[name, ring === null ? "abstained" : votedRingInWords(ring, rings)].filter(Boolean).join(", ")}: “{comment}”
        </li>
      ))}
    </ul>
  );
}
