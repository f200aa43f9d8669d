"use client";

import { useRemoveNote, useRestoreNote } from "@/components/queries/use-notes-going";
import { Button } from "@/components/ui/button";
import { focusToast, Toast } from "@/components/ui/toast";
import type { NoteSummary } from "@/domain/radar/views";
import { tellFile } from "./removed-notes";

/** Takes the note away that the page shows, and offers the way back for as long as the page stands. */
export function RemoveNote({ note }: { readonly note: NoteSummary }) {
  const remove = useRemoveNote();
  const restore = useRestoreNote();
  const removed = restore.isSuccess ? undefined : remove.data;
  const isBusy = remove.isPending || restore.isPending;
  const takeAway = () => {
    restore.reset();
    remove.mutate(note.id, { onSuccess: () => requestAnimationFrame(focusToast) });
  };
  return (
    <>
      {!removed && (
        <Button look="quiet" aria-disabled={isBusy} onClick={isBusy ? undefined : takeAway}>
          Remove this note
        </Button>
      )}
      <span role="status">{restore.isSuccess && `${note.name} is back.`}</span>
      <span role="alert">{(remove.error ?? restore.error)?.message}</span>
      {removed && (
        <Toast label="Removed note">
          <p role="status">
            {note.name} is removed, with what it alone said. {removed.file !== null && tellFile(removed.file)}
          </p>
          <Button
            look="quiet"
            aria-disabled={isBusy}
            onClick={isBusy ? undefined : () => restore.mutate({ noteId: note.id, former: removed.former })}
          >
            Undo
          </Button>
          <a href="/notes">All notes</a>
        </Toast>
      )}
    </>
  );
}
