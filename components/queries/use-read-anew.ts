"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { queryKeys } from "./query-keys";

/** What follows from notes is read anew, on pages that the server draws too: for when notes have come or gone. */
export function useReadAnew(): () => void {
  const client = useQueryClient();
  const router = useRouter();
  return () => {
    router.refresh();
    for (const queryKey of [queryKeys.radar, queryKeys.technologies, queryKeys.names]) {
      void client.invalidateQueries({ queryKey });
    }
  };
}
