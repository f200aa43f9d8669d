import { Moment } from "@/components/ui/moment";
import { Section } from "@/components/ui/section";
import { RemoveNote } from "@/components/upload/remove-note";
import { countWords } from "@/domain/count-words";
import type { FollowedQuote } from "@/domain/notes/sentences/follow-quote";
import { listWideBreaks } from "@/domain/notes/text/stored-offset";
import type { NoteView } from "@/domain/radar/views";
import { noteAddress, QUOTE_FRAGMENT, quoteQuery } from "./addresses";
import { CorrectionList } from "./correction-list";
import { FocusFollowed } from "./focus-followed";
import { FollowedNotice } from "./followed-notice";
import { MarkWords } from "./mark-words";
import styles from "./note-content.module.css";
import { NoteOutline } from "./note-outline";
import { type ShownPart, showPart } from "./note-part";
import { NOTE_TEXT_ID, NoteText } from "./note-text";
import { PartLinks } from "./part-links";
import { RadarColours } from "./radar-colours";
import { RawNote } from "./raw-note";

export interface NoteContentProps {
  readonly note: NoteView;
  /** Where a link led to. */
  readonly followed: FollowedQuote | null;
  readonly view: "marked" | "raw";
  /** An offset in the note; of a long one, the part that holds it is shown. */
  readonly near: number | null;
}

/** A whole note: what was read from it, the talks in it, and its text with everything marked in place. */
export function NoteContent({ note, followed, view, near }: NoteContentProps) {
  const span = followed?.span ?? null;
  const part = showPart(note, span?.start ?? near ?? 0, span);
  return (
    <article className={styles.note}>
      <RadarColours rings={note.rings} />
      <header className={styles.head}>
        <p className={styles.kind}>Note</p>
        <h1 className={styles.name}>{note.name}</h1>
        <p className={styles.facts}>{factsOf(note)}</p>
        <p className={styles.facts}>
          <Origin note={note} />
        </p>
      </header>
      <div className={styles.beside}>
        <Section title="Talks in this note" aside={describeTalks(part, note)}>
          <NoteOutline note={part.note} onSamePage={view === "marked"} />
        </Section>
        {note.corrections.length > 0 && (
          <Section title="Put right in this note" aside={`${note.corrections.length}`}>
            <CorrectionList corrections={note.corrections} none="" />
          </Section>
        )}
      </div>
      <div className={styles.body}>
        <FollowedNotice followed={followed} />
        {followed && <FocusFollowed />}
        <div className={styles.tools} data-screen-only>
          {view === "raw" ? (
            <a href={viewAddress(note, "marked", followed)}>Show it with marks</a>
          ) : (
            <a href={viewAddress(note, "raw", followed)}>Show it raw, with line numbers</a>
          )}
          {view === "marked" && (
            <MarkWords
              noteId={note.id}
              rings={note.rings}
              wideBreaks={listWideBreaks(part.note.text)}
              textStart={part.note.partStart}
              textId={NOTE_TEXT_ID}
            />
          )}
          {followed && (
            <a href={`#${QUOTE_FRAGMENT}`}>
              {followed.state === "gone" ? "Go to where it stood" : "Go to the sentence that you followed"}
            </a>
          )}
          <RemoveNote noteId={note.id} />
        </div>
        {view === "raw" ? (
          <RawNote text={note.text} followed={span} />
        ) : (
          <>
            <PartLinks part={part} label="Parts of this note" />
            <NoteText note={part.note} followed={part.followed} />
            <PartLinks part={part} label="Parts of this note, below its text" />
          </>
        )}
      </div>
    </article>
  );
}

/** Where a note came from: "Read from notes/kubecon.md", "Imported by Ada Byron, 20 November 2026, 09:12 UTC". */
function Origin({ note: { file, imported } }: Pick<NoteContentProps, "note">) {
  if (file !== null) return <>Read from {file}</>;
  if (imported === null) return <>Imported from the browser</>;
  return (
    <>
      Imported by {imported.person}, <Moment at={imported.at} />
    </>
  );
}

/** "12", or "12 of 300, in this part" */
function describeTalks({ note: { sections }, starts }: ShownPart, note: NoteView): string {
  const all = note.sections.length;
  return starts.length === 1 ? `${all}` : `${sections.length} of ${all}, in this part`;
}

/** "12 technologies named 80 times, 9 verdicts" */
function factsOf({ marks }: NoteView): string {
  const mentions = marks.filter(({ kind }) => kind === "mention");
  const technologies = new Set(mentions.map(({ technology }) => technology.slug)).size;
  const verdicts = marks.length - mentions.length;
  const named = `${countWords(technologies, "technology", "technologies")} named ${countWords(mentions.length, "time")}`;
  return `${named}, ${countWords(verdicts, "verdict")}`;
}

function viewAddress({ id, text }: NoteView, view: NoteContentProps["view"], followed: FollowedQuote | null): string {
  const query = new URLSearchParams(
    followed && followed.state !== "gone"
      ? quoteQuery({ span: followed.span, text: text.slice(followed.span.start, followed.span.end) })
      : "",
  );
  if (view === "raw") query.set("view", view);
  const search = query.size > 0 ? `?${query}` : "";
  return `${noteAddress(id)}${search}${followed ? `#${QUOTE_FRAGMENT}` : ""}`;
}
