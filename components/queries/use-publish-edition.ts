"use client";

import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import type { EditionSummary } from "@/domain/radar/views";
import { queryKeys } from "./query-keys";
import { requestJson, sending } from "./request-json";
import { showPerson } from "./use-me";

/** What a person says of an edition. */
export interface EditionWords {
  readonly name: string;
  readonly text: string;
  /** The version of the draft that the person saw, 0 for none. */
  readonly draftVersion: number;
  /** Who publishes, where that is not the name that the browser was told to use: it is from then on. */
  readonly person?: string;
}

/** Publishes the radar as it is. What is off is a `RequestRefused` with its field. Movement is read anew after. */
export function usePublishEdition(): UseMutationResult<EditionSummary, Error, EditionWords> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (words) => requestJson<EditionSummary>("/api/editions", sending("POST", words)),
    onSuccess: (_edition, words) => {
      showPerson(client, words);
      return client.invalidateQueries({ queryKey: queryKeys.radar });
    },
  });
}
