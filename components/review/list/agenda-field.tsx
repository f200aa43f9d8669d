"use client";

import { EmptyState } from "@/components/ui/empty-state";
import { countWords } from "@/domain/count-words";
import { AgendaEditor, type AgendaEditorProps } from "./agenda-editor";
import styles from "./agenda-field.module.css";

/** What a new review is to talk about, with where the suggestions come from. */
export function AgendaField(props: AgendaEditorProps) {
  const { lines } = props;
  const ticked = lines.filter(({ isTicked }) => isTicked).length;
  return (
    <fieldset className={styles.agenda}>
      <legend className={styles.legend}>Agenda</legend>
      {lines.length > 0 ? (
        <p className={styles.hint}>
          Suggested from what the notes say and the team decided, most worth talking about first: {ticked} of{" "}
          {countWords(lines.length, "technology", "technologies")} ticked. Drag a line, or use its arrows, to put it
          elsewhere.
        </p>
      ) : (
        <EmptyState title="Nothing asks for a decision.">
          No note is new, disputes the radar or disagrees with another since the last edition. Add what you want to talk
          about.
        </EmptyState>
      )}
      <AgendaEditor {...props} />
    </fieldset>
  );
}
