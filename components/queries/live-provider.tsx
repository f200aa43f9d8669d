"use client";

import { useQueryClient } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { createContext, type ReactNode, useEffect, useRef, useState } from "react";
import { LiveConnection } from "./live-connection";
import { keepReview, readChanges } from "./read-changes";
import { useFreshReturns } from "./use-fresh-returns";

export const LiveContext = createContext<LiveConnection | null>(null);

/** Pages that read by queries what others may change; all others are drawn anew by the server. */
const READ_BY_QUERIES = /^\/($|technologies\/[^/]+$|review\/[^/]+(\/screen)?$)/;

/** Keeps everything below it up to date with what others do, over one connection a page. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const router = useRouter();
  const pathname = usePathname();
  const path = useRef(pathname);
  useEffect(() => {
    path.current = pathname;
  }, [pathname]);
  const hearNews = useFreshReturns();
  const [connection] = useState(() => {
    const read = readChanges(client, () => {
      hearNews();
      if (!READ_BY_QUERIES.test(path.current)) router.refresh();
    });
    return new LiveConnection({
      onReview: (view) => keepReview(client, view),
      onChanged: read,
      onBack: () => read("anything"),
    });
  });
  useEffect(() => connection.start(), [connection]);
  return <LiveContext value={connection}>{children}</LiveContext>;
}
