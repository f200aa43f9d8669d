"use client";

import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import type { ResponsibilityView } from "@/domain/radar/due-views";
import { queryKeys } from "./query-keys";
import { requestJson, sending } from "./request-json";
import { showPerson } from "./use-me";

/** Who is to look after a technology, and when it is looked at again. `version` is the one that the person saw. */
export interface ResponsibilityRequest {
  readonly owner: string | null;
  readonly revisitOn: string | null;
  readonly version: number;
  /** Who says so, where that is not the name that the browser was told to use: it is from then on. */
  readonly person?: string;
}

/** Says who looks after a technology; a refusal is in `error` (a `RequestRefused`). */
export function useSaveResponsibility(
  slug: string,
): UseMutationResult<ResponsibilityView | null, Error, ResponsibilityRequest> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request) =>
      requestJson<ResponsibilityView | null>(
        `/api/technologies/${encodeURIComponent(slug)}/responsibility`,
        sending("PUT", request),
      ),
    onSuccess: (_answer, request) => showPerson(client, request),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.technology(slug) }),
        client.invalidateQueries({ queryKey: queryKeys.due }),
      ]),
  });
}
