import { TalkLine } from "@/components/evidence/talk-line";
import { countWords } from "@/domain/count-words";
import type { TalkListItem } from "@/domain/radar/views";
import styles from "./talk-items.module.css";

export interface TalkItemsProps {
  readonly talks: readonly TalkListItem[];
  /** False where the page is about the event already. */
  readonly withEvent?: boolean;
}

/** Talks, a line each, with how much is known of them. */
export function TalkItems({ talks, withEvent = true }: TalkItemsProps) {
  return (
    <ul className={styles.talks}>
      {talks.map((talk) => (
        <li key={talk.id} className={styles.talk}>
          <TalkLine talk={withEvent ? talk : { ...talk, event: null }} />
          <p className={styles.counts}>
            {countWords(talk.technologyCount, "technology", "technologies")}, {countWords(talk.noteCount, "note")}
          </p>
        </li>
      ))}
    </ul>
  );
}
