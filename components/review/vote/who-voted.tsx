import type { AgendaItemView, ParticipantView } from "@/domain/review/review-views";
import { votedInWords } from "./voted-in-words";
import styles from "./who-voted.module.css";

export interface WhoVotedProps {
  readonly item: AgendaItemView;
  readonly participants: readonly ParticipantView[];
  readonly size?: "small" | "large";
}

/** So many by name, which is what fits a screen that is read from afar; of more, dots and who is missing. */
const MOST_NAMES = 12;

/** Who has voted, and not what: those who are here or have voted, with a full or an empty dot. */
export function WhoVoted({ item, participants, size = "small" }: WhoVotedProps) {
  const voted = new Set(item.voted);
  const shown = participants.filter(({ id, present }) => present || voted.has(id));
  const isCrowd = shown.length > MOST_NAMES;
  const named = isCrowd ? shown.filter(({ id }) => !voted.has(id)) : shown;
  return (
    <div className={styles.votes} data-size={size}>
      <p className={styles.count}>{votedInWords(voted.size, shown.length)}</p>
      {isCrowd && (
        <p className={styles.dots} aria-hidden="true">
          {shown.map(({ id }) => (
            <span key={id} className={styles.person} data-voted={voted.has(id) || undefined}>
              <span className={styles.dot} />
            </span>
          ))}
        </p>
      )}
      {isCrowd && named.length > 0 && <p className={styles.missing}>Still to vote:</p>}
      <ul className={styles.people}>
        {named.slice(0, MOST_NAMES).map(({ id, name }) => (
          <li key={id} className={styles.person} data-voted={voted.has(id) || undefined}>
            <span className={styles.dot} aria-hidden="true" />
            {name}
            <span className="visually-hidden">{voted.has(id) ? ", has voted" : ", has not voted yet"}</span>
          </li>
        ))}
        {named.length > MOST_NAMES && <li className={styles.person}>and {named.length - MOST_NAMES} more</li>}
      </ul>
    </div>
  );
}
