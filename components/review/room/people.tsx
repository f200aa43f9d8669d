import type { ReviewView } from "@/domain/review/review-views";
import styles from "./people.module.css";

export interface PeopleProps {
  readonly view: Pick<ReviewView, "participants" | "facilitator">;
  /** The id of whoever looks at it. */
  readonly me: string | null;
}

/** Who is in the review, who leads it, and who is away. */
export function People({ view: { participants, facilitator }, me }: PeopleProps) {
  return (
    <ul className={styles.people} aria-label="People">
      {participants.map(({ id, name, present }) => (
        <li key={id} className={styles.person} data-away={!present || undefined}>
          <span className={styles.dot} aria-hidden="true" />
          {name}
          {notesOn(id === me, id === facilitator, present)}
        </li>
      ))}
    </ul>
  );
}

/** " (you, leads)" */
function notesOn(isMe: boolean, leads: boolean, isPresent: boolean) {
  const notes = [isMe && "you", leads && "leads", !isPresent && "away"].filter((note) => note !== false);
  return notes.length > 0 && <span className={styles.notes}>({notes.join(", ")})</span>;
}
