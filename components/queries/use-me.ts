"use client";

import { type UseMutationResult, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { queryKeys } from "./query-keys";
import { requestJson, sending } from "./request-json";

/** Who this browser speaks for; null until a name was given. */
export interface Me {
  readonly name: string | null;
}

/** The name under which this browser's decisions are kept; undefined while it is being asked for. */
export function useMe(): Me | undefined {
  return useQuery({
    queryKey: queryKeys.me,
    queryFn: ({ signal }) => requestJson<Me>("/api/me", { signal }),
  }).data;
}

/** Remembers a name for this browser. A name that is off is a `RequestRefused` with the field `name`. */
export function useSaveMyName(): UseMutationResult<Me, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name) => requestJson<Me>("/api/me", sending("PUT", { name })),
    onSuccess: (me) => client.setQueryData(queryKeys.me, me),
  });
}
