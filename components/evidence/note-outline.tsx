import { EmptyState } from "@/components/ui/empty-state";
import { sectionAddress, sectionAnchor, talkAddress } from "./addresses";
import styles from "./note-outline.module.css";
import type { NotePart } from "./note-part";

export interface NoteOutlineProps {
  readonly note: Pick<NotePart, "id" | "sections" | "partStart">;
  /** Whether the text with its headings stands on the same page. */
  readonly onSamePage: boolean;
}

/** The talks of a note in order: to where each stands in the text, and to the talk's own page. */
export function NoteOutline({ note, onSamePage }: NoteOutlineProps) {
  if (note.sections.length === 0) {
    return <EmptyState title="No talk was found here.">What the note says still counts, without a talk.</EmptyState>;
  }
  return (
    <nav aria-label="Talks in this note">
      <ol className={styles.outline}>
        {note.sections.map(({ talk, span: { start, end } }) => {
          const span = { start: start + note.partStart, end: end + note.partStart };
          return (
            <li key={start}>
              <a href={onSamePage ? `#${sectionAnchor(span)}` : sectionAddress(note.id, span)}>{talk.title}</a>
              {talk.speakers.length > 0 && <span className={styles.speakers}>{talk.speakers.join(", ")}</span>}
              <a className={styles.talk} href={talkAddress(talk.id)}>
                All about <span className="visually-hidden">“{talk.title}”</span>
                <span aria-hidden="true">this talk</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
