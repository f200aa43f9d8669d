"use client";

import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { FormerNoteView } from "@/domain/notes/uploads/upload-views";
import type { NoteSummary } from "@/domain/radar/views";
import { requestRemoval, requestRestoration } from "./note-requests";
import { useReadAnew } from "./use-read-anew";

/** Takes a note away, by its id. */
export function useRemoveNote(): UseMutationResult<FormerNoteView, Error, string> {
  return useMutation({ mutationFn: requestRemoval, onSettled: useReadAnew() });
}

export interface Restoration {
  readonly noteId: string;
  readonly former: number;
}

/** Has a note back that was taken away or replaced. */
export function useRestoreNote(): UseMutationResult<NoteSummary, Error, Restoration> {
  return useMutation({
    mutationFn: ({ noteId, former }) => requestRestoration(noteId, former),
    onSettled: useReadAnew(),
  });
}
