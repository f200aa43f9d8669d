"use client";

import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import type { AgendaCandidateView } from "@/domain/review/review-views";
import { queryKeys } from "./query-keys";
import { requestJson, sending } from "./request-json";
import { showPerson } from "./use-me";

interface Agenda {
  readonly candidates: readonly AgendaCandidateView[];
}

/** The agenda that would be made now, most worth talking about first. */
export function useAgenda(initial?: Agenda): UseQueryResult<Agenda> {
  return useQuery({
    queryKey: queryKeys.agenda,
    queryFn: ({ signal }) => requestJson<Agenda>("/api/reviews/agenda", { signal }),
    ...(initial && { initialData: initial }),
  });
}

/** A technology that a person wants to see in the next review. */
export interface NominationRequest {
  readonly technology: string;
  readonly ring: string;
  readonly why: string;
  /** Who wants to, where that is not the name that the browser was told to use: it is from then on. */
  readonly person?: string;
}

/** Nominates a technology for the next review. What is off is a `RequestRefused` with its field. */
export function useNominate(): UseMutationResult<unknown, Error, NominationRequest> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (nomination) => requestJson("/api/nominations", sending("POST", nomination)),
    onSuccess: (_answer, nomination) => {
      showPerson(client, nomination);
      return client.invalidateQueries({ queryKey: queryKeys.agenda });
    },
  });
}
