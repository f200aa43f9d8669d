"use client";

import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import type { EditionSummary } from "@/domain/radar/views";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";

/** What a person says of an edition. */
export interface EditionDraft {
  readonly name: string;
  readonly text: string;
}

/** Publishes the radar as it is. What is off is a `RequestRefused` with its field. Movement is read anew after. */
export function usePublishEdition(): UseMutationResult<EditionSummary, Error, EditionDraft> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft) =>
      requestJson<EditionSummary>("/api/editions", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(draft),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.radar }),
  });
}
