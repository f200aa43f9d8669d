import type { AgendaItemView, ParticipantView } from "@/domain/review/review-views";
import { votedInWords } from "./voted-in-words";
import styles from "./who-voted.module.css";

export interface WhoVotedProps {
  readonly item: AgendaItemView;
  readonly participants: readonly ParticipantView[];
  readonly size?: "small" | "large";
}

/** Who has voted, and not what: those who are here or have voted, with a full or an empty dot. */
export function WhoVoted({ item, participants, size = "small" }: WhoVotedProps) {
  const voted = new Set(item.voted);
  const shown = participants.filter(({ id, present }) => present || voted.has(id));
  const present = shown.filter(({ id, present }) => present || voted.has(id)).length;
  return (
    <div className={styles.votes} data-size={size}>
      <p className={styles.count}>{votedInWords(voted.size, present)}</p>
      <ul className={styles.people}>
        {shown.map(({ id, name }) => (
          <li key={id} className={styles.person} data-voted={voted.has(id) || undefined}>
            <span className={styles.dot} aria-hidden="true" />
            {name}
            <span className="visually-hidden">{voted.has(id) ? ", has voted" : ", has not voted yet"}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
