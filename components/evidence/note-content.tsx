import { Section } from "@/components/ui/section";
import { countWords } from "@/domain/count-words";
import type { Span } from "@/domain/notes/span";
import type { NoteView } from "@/domain/radar/views";
import { noteAddress, QUOTE_FRAGMENT } from "./addresses";
import styles from "./note-content.module.css";
import { NoteOutline } from "./note-outline";
import { NoteText } from "./note-text";
import { RadarColours } from "./radar-colours";
import { RawNote } from "./raw-note";

export interface NoteContentProps {
  readonly note: NoteView;
  /** The sentence that a link led to. */
  readonly followed: Span | null;
  readonly view: "marked" | "raw";
}

/** A whole note: what was read from it, the talks in it, and its text with everything marked in place. */
export function NoteContent({ note, followed, view }: NoteContentProps) {
  return (
    <article className={styles.note}>
      <RadarColours rings={note.rings} />
      <header className={styles.head}>
        <p className={styles.kind}>Note</p>
        <h1 className={styles.name}>{note.name}</h1>
        <p className={styles.facts}>{factsOf(note)}</p>
      </header>
      <div className={styles.beside}>
        <Section title="Talks in this note" aside={`${note.sections.length}`}>
          <NoteOutline note={note} onSamePage={view === "marked"} />
        </Section>
      </div>
      <div className={styles.body}>
        <p className={styles.tools} data-screen-only>
          {view === "raw" ? (
            <a href={viewAddress(note.id, "marked", followed)}>Show it with marks</a>
          ) : (
            <a href={viewAddress(note.id, "raw", followed)}>Show it raw, with line numbers</a>
          )}
          {followed && <a href={`#${QUOTE_FRAGMENT}`}>Go to the sentence that you followed</a>}
        </p>
        {view === "raw" ? (
          <RawNote text={note.text} followed={followed} />
        ) : (
          <NoteText note={note} followed={followed} />
        )}
      </div>
    </article>
  );
}

/** "12 technologies named 80 times, 9 verdicts" */
function factsOf({ marks }: NoteView): string {
  const mentions = marks.filter(({ kind }) => kind === "mention");
  const technologies = new Set(mentions.map(({ technology }) => technology.slug)).size;
  const verdicts = marks.length - mentions.length;
  const named = `${countWords(technologies, "technology", "technologies")} named ${countWords(mentions.length, "time")}`;
  return `${named}, ${countWords(verdicts, "verdict")}`;
}

function viewAddress(noteId: string, view: NoteContentProps["view"], followed: Span | null): string {
  const query = new URLSearchParams();
  if (view === "raw") query.set("view", view);
  if (followed) query.set("at", `${followed.start}-${followed.end}`);
  const search = query.size > 0 ? `?${query}` : "";
  return `${noteAddress(noteId)}${search}${followed ? `#${QUOTE_FRAGMENT}` : ""}`;
}
