"use client";

import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { EditionDraft } from "@/domain/radar/edition-views";
import { requestJson, sending } from "./request-json";

const ADDRESS = "/api/editions/draft";

/** Saves what the next edition is to be called and say. An older version is a `RequestRefused` with the draft as it is. */
export function useSaveEditionDraft(): UseMutationResult<
  EditionDraft,
  Error,
  Pick<EditionDraft, "name" | "text" | "version">
> {
  return useMutation({ mutationFn: (draft) => requestJson<EditionDraft>(ADDRESS, sending("PUT", draft)) });
}

/** Takes the draft away, unless somebody has changed it since. */
export function useDiscardEditionDraft(): UseMutationResult<null, Error, Pick<EditionDraft, "version">> {
  return useMutation({ mutationFn: (seen) => requestJson<null>(ADDRESS, sending("DELETE", seen)) });
}
