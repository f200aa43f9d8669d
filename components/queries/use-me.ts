"use client";

import { type QueryClient, useQuery } from "@tanstack/react-query";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";

/** Who this browser speaks for; null until a name was given. */
export interface Me {
  readonly name: string | null;
}

/** Goes with what is sent under a name: nothing where the browser remembers that one. An empty one is sent to be refused. */
export function asPerson(name: string, myName: string | null): { readonly person?: string } {
  return name === myName ? {} : { person: name };
}

/** Shows on this page which name the browser remembers since something was sent {@link asPerson}. */
export function showPerson(client: QueryClient, { person }: { readonly person?: string | undefined }): void {
  if (person !== undefined) client.setQueryData<Me>(queryKeys.me, { name: person });
}

/** The name under which this browser's decisions are kept; undefined while it is being asked for. */
export function useMe(): Me | undefined {
  return useQuery({
    queryKey: queryKeys.me,
    queryFn: ({ signal }) => requestJson<Me>("/api/me", { signal }),
  }).data;
}
