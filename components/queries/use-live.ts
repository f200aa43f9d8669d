"use client";

import { use, useSyncExternalStore } from "react";
import type { LiveConnection, LiveStatus } from "./live-connection";
import { LiveContext } from "./live-provider";

/** How the page's connection to what others do is. */
export function useLive(): LiveStatus {
  const { onStatus, status } = useLiveConnection();
  return useSyncExternalStore(onStatus, status, () => "connecting");
}

/** The page's one connection. */
export function useLiveConnection(): LiveConnection {
  const connection = use(LiveContext);
  if (connection === null) throw new Error("There is no LiveProvider around this.");
  return connection;
}
