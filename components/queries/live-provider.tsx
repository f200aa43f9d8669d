"use client";

import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useEffect, useState } from "react";
import { createLiveConnection, type LiveConnection } from "./live-connection";
import { keepReview, readChanges } from "./read-changes";

export const LiveContext = createContext<LiveConnection | null>(null);

/** Keeps everything below it up to date with what others do, over one connection a page. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [changes] = useState(() => readChanges(client));
  const [connection] = useState(() =>
    createLiveConnection({
      onReview: (view) => keepReview(client, view),
      onChanged: changes.read,
      onBack: () => void client.invalidateQueries(),
    }),
  );
  useEffect(() => connection.start(), [connection]);
  return <LiveContext value={connection}>{children}</LiveContext>;
}
