"use client";

import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";

/** A note's talks in order. */
export function useNoteTalks(
  noteId: string,
): UseQueryResult<readonly { readonly id: string; readonly title: string }[]> {
  return useQuery({
    queryKey: queryKeys.noteTalks(noteId),
    queryFn: ({ signal }) => requestJson(`/api/notes/${encodeURIComponent(noteId)}/talks`, { signal }),
  });
}
