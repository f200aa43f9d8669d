"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { LiveProvider } from "./live-provider";
import { RequestRefused } from "./request-json";

/** Pages come with fresh data from the server; reading them again within this time would only cost a request. */
const FRESH_MS = 60_000;
const MAX_RETRIES = 2;

/** Gives everything below it one query cache a browser tab (and one a request on the server, so that nothing leaks), kept up to date. */
export function QueryProvider({ children }: { readonly children: ReactNode }) {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <LiveProvider>{children}</LiveProvider>
    </QueryClientProvider>
  );
}

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: FRESH_MS, retry: isWorthRetrying } },
  });
}

/** A refusal stays a refusal when asked again, but for a server that was away for a moment. */
function isWorthRetrying(failures: number, error: Error): boolean {
  const passing = !(error instanceof RequestRefused) || error.refusal.reason === "unavailable";
  return passing && failures < MAX_RETRIES;
}
