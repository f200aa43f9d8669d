"use client";

import { useRemoveNote } from "@/components/queries/use-notes-going";
import { Button } from "@/components/ui/button";

/** Takes the note away that the page shows; the page then says so and offers the way back. */
export function RemoveNote({ noteId }: { readonly noteId: string }) {
  const { mutate, isPending, isSuccess, error } = useRemoveNote();
  const isBusy = isPending || isSuccess;
  return (
    <>
      <Button look="quiet" aria-disabled={isBusy} onClick={isBusy ? undefined : () => mutate(noteId)}>
        {isBusy ? "Removing…" : "Remove this note"}
      </Button>
      <span role="alert">{error?.message}</span>
    </>
  );
}
