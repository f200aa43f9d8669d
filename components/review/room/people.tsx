import type { ReviewView } from "@/domain/review/review-views";
import styles from "./people.module.css";

export interface PeopleProps {
  readonly view: Pick<ReviewView, "participants" | "facilitator">;
  /** The id of whoever looks at it, who is here as long as they do. */
  readonly me: string | null;
}

/** So many names before they are folded away, for small screens and large teams. */
const MOST_SHOWN = 8;

/** Who is in the review, who leads it, and who is away. */
export function People({ view, me }: PeopleProps) {
  const { participants } = view;
  if (participants.length <= MOST_SHOWN) return <Names view={view} me={me} />;
  const here = participants.filter(({ id, present }) => present || id === me).length;
  return (
    <details className={styles.folded}>
      <summary>
        {here} of {participants.length} people here
      </summary>
      <Names view={view} me={me} />
    </details>
  );
}

function Names({ view: { participants, facilitator }, me }: PeopleProps) {
  return (
    <ul className={styles.people} aria-label="People">
      {participants.map(({ id, name, present }) => {
        const isHere = present || id === me;
        return (
          <li key={id} className={styles.person} data-away={!isHere || undefined}>
            <span className={styles.dot} aria-hidden="true" />
            {name}
            {notesOn(id === me, id === facilitator, isHere)}
          </li>
        );
      })}
    </ul>
  );
}

/** "(you, leads)" */
function notesOn(isMe: boolean, leads: boolean, isHere: boolean) {
  const notes = [isMe && "you", leads && "leads", !isHere && "away"].filter((note) => note !== false);
  return notes.length > 0 && <span className={styles.notes}>({notes.join(", ")})</span>;
}
