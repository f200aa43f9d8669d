import { Section } from "@/components/ui/section";
import type { TalkView } from "@/domain/radar/views";
import { sectionAddress } from "./addresses";
import styles from "./talk-content.module.css";

/** What each note says about a talk, whole and side by side. */
export function TalkNotes({ talk }: { readonly talk: Pick<TalkView, "sections"> }) {
  const count = talk.sections.length;
  return (
    <Section title="Notes about it" aside={count > 1 ? `${count}, side by side` : undefined}>
      <ul className={styles.notes}>
        {talk.sections.map(({ note, span, text }) => (
          <li key={`${note.id} ${span.start}`} className={styles.note}>
            <h3 className={styles.noteName}>
              <a href={sectionAddress(note.id, span)}>{note.name}</a>
            </h3>
            <div className={styles.noteText}>{text.trim()}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
