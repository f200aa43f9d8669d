"use client";

import { useRef } from "react";
import { useRestoreNote } from "@/components/queries/use-notes-going";
import { Moment } from "@/components/ui/moment";
import { PassingButton } from "@/components/ui/passing-button";
import { Section } from "@/components/ui/section";
import type { FormerNoteView } from "@/domain/notes/uploads/upload-views";
import styles from "./bring-notes.module.css";

/** Notes that people took away, newest first, each with the way back. */
export function RemovedNotes({ notes }: { readonly notes: readonly FormerNoteView[] }) {
  const { mutate, isPending, data, error } = useRestoreNote();
  const status = useRef<HTMLParagraphElement>(null);
  return (
    <div className={styles.removed}>
      <p ref={status} role="status" tabIndex={-1} className={styles.state}>
        {data && `${data.name} is back.`}
      </p>
      {notes.length > 0 && (
        <Section title="Removed notes" aside={`${notes.length}`}>
          <p role="alert" className={styles.problem}>
            {error?.message}
          </p>
          <ul className={styles.entries}>
            {notes.map(({ former, note, person, at, file }) => (
              <li key={former} className={styles.entry}>
                <div className={styles.line}>
                  <bdi className={styles.name}>{note.name}</bdi>
                  <PassingButton
                    look="quiet"
                    aria-disabled={isPending}
                    passFocus={() => status.current?.focus()}
                    onClick={isPending ? undefined : () => mutate({ noteId: note.id, former })}
                  >
                    Bring back <span className="visually-hidden">{note.name}</span>
                  </PassingButton>
                </div>
                <p className={styles.facts}>
                  Removed by {person}, <Moment at={at} />.{file !== null && ` ${tellFile(file)}`}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

/** What becomes of a note's file. */
export function tellFile(file: string): string {
  return `Its file, ${file}, stays where it is. It comes back by itself when that file changes.`;
}
