"use client";

import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import type { EditionDraft } from "@/domain/radar/edition-views";
import { requestJson, sending } from "./request-json";
import { showPerson } from "./use-me";

const ADDRESS = "/api/editions/draft";

/** What a person makes of the draft, having seen a version of it. */
export interface DraftWords extends Pick<EditionDraft, "name" | "text" | "version"> {
  /** Who writes, where that is not the name that the browser was told to use: it is from then on. */
  readonly person?: string;
}

/** Saves what the next edition is to be called and say. An older version is a `RequestRefused` with the draft as it is. */
export function useSaveEditionDraft(): UseMutationResult<EditionDraft, Error, DraftWords> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft) => requestJson<EditionDraft>(ADDRESS, sending("PUT", draft)),
    onSuccess: (_saved, draft) => showPerson(client, draft),
  });
}

/** Takes the draft away, unless somebody has changed it since. */
export function useDiscardEditionDraft(): UseMutationResult<null, Error, Pick<EditionDraft, "version">> {
  return useMutation({ mutationFn: (seen) => requestJson<null>(ADDRESS, sending("DELETE", seen)) });
}
