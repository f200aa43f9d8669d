"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { LiveProvider } from "./live-provider";
import { queryKeys } from "./query-keys";
import { RequestRefused } from "./request-json";
import type { Me } from "./use-me";

/** Pages come with fresh data from the server; reading them again within this time would only cost a request. */
const FRESH_MS = 60_000;
const MAX_RETRIES = 2;

export interface QueryProviderProps {
  /** Who the browser speaks for, as the page's request said: forms know the name before they are sent. */
  readonly me: Me;
  readonly children: ReactNode;
}

/**
 * Gives everything below it one query cache a browser tab (and one a request on the server, so that nothing leaks), kept up
 * to date.
 */
export function QueryProvider({ me, children }: QueryProviderProps) {
  const [client] = useState(() => createQueryClient(me));
  return (
    <QueryClientProvider client={client}>
      <LiveProvider>{children}</LiveProvider>
    </QueryClientProvider>
  );
}

function createQueryClient(me: Me): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: FRESH_MS, retry: isWorthRetrying, networkMode: "always", refetchOnReconnect: true },
      // Where there is no network, what is saved is refused with a sentence and stays in its form; it does not wait unseen.
      mutations: { networkMode: "always" },
    },
  });
  client.setQueryData<Me>(queryKeys.me, me);
  return client;
}

/** A refusal stays a refusal when asked again, but for a server that was away for a moment. */
function isWorthRetrying(failures: number, error: Error): boolean {
  const passing = !(error instanceof RequestRefused) || error.refusal.reason === "unavailable";
  return passing && failures < MAX_RETRIES;
}
