"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useRestoreNote } from "@/components/queries/use-notes-going";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import { PageLink } from "@/components/ui/page-link";
import type { FormerNoteView } from "@/domain/notes/uploads/upload-views";
import styles from "./note-presence.module.css";
import { tellFile } from "./removed-notes";

export interface NotePresenceProps {
  readonly name: string;
  /** The note as it was taken away; null while it is there. */
  readonly removed: FormerNoteView | null;
  /** The note. */
  readonly children: ReactNode;
}

/** A note at its address, or that it was taken away and how to have it back. Says so when it goes or comes meanwhile. */
export function NotePresence({ name, removed, children }: NotePresenceProps) {
  const isRemoved = removed !== null;
  const [wasRemoved, setWasRemoved] = useState(isRemoved);
  const [said, setSaid] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  if (wasRemoved !== isRemoved) {
    setWasRemoved(isRemoved);
    setSaid(isRemoved ? `${name} is removed.` : `${name} is back.`);
  }
  useEffect(() => {
    // What had the focus has gone with what was done.
    if (said !== "" && document.activeElement === document.body) status.current?.focus();
  }, [said]);
  return (
    <>
      <p ref={status} role="status" tabIndex={-1} className={styles.said}>
        {said}
      </p>
      {removed ? <Removed removed={removed} /> : children}
    </>
  );
}

function Removed({ removed: { note, former, person, at, file } }: { readonly removed: FormerNoteView }) {
  const { mutate, isPending, isSuccess, error } = useRestoreNote();
  const isBusy = isPending || isSuccess;
  const restore = () => mutate({ noteId: note.id, former });
  return (
    <section className={styles.removed} aria-label="Removed note">
      <h1 className={styles.name}>{note.name}</h1>
      <p>
        Removed by {person}, <Moment at={at} />, with what it alone said. {file !== null && tellFile(file)}
      </p>
      <div className={styles.ways}>
        <Button look="primary" aria-disabled={isBusy} onClick={isBusy ? undefined : restore}>
          {isBusy ? "Bringing it back…" : "Bring it back"}
        </Button>
        <PageLink href="/notes">All notes</PageLink>
      </div>
      <p role="alert">{error?.message}</p>
    </section>
  );
}
