import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { countWords } from "@/domain/count-words";
import { groupBy } from "@/domain/group-by";
import type { TalkListItem } from "@/domain/radar/views";
import styles from "./talk-index.module.css";
import { TalkLine } from "./talk-line";

/** Every talk under its event; talks whose event is not known stand last. */
export function TalkIndex({ talks }: { readonly talks: readonly TalkListItem[] }) {
  if (talks.length === 0) {
    return <EmptyState title="No talk has been found yet.">Talks come from notes: read some in first.</EmptyState>;
  }
  return (
    <div className={styles.events}>
      {[...groupBy(talks, ({ event }) => event)].map(([event, group]) => (
        <Section key={event ?? ""} title={event ?? "Event not known"} aside={countWords(group.length, "talk")}>
          <ul className={styles.talks}>
            {group.map((talk) => (
              <li key={talk.id} className={styles.talk}>
                <TalkLine talk={{ ...talk, event: null }} />
                <p className={styles.counts}>
                  {countWords(talk.technologyCount, "technology", "technologies")}, {countWords(talk.noteCount, "note")}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
