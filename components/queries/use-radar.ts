"use client";

import { useQuery } from "@tanstack/react-query";
import type { RadarView } from "@/domain/radar/views";
import { queryKeys } from "./query-keys";
import { requestJson } from "./request-json";

/** The radar as it is now. `initial` is what the server drew the page from. */
export function useRadar(initial: RadarView): RadarView {
  const { data } = useQuery({
    queryKey: queryKeys.radar,
    queryFn: ({ signal }) => requestJson<RadarView>("/api/radar", { signal }),
    initialData: initial,
  });
  return data;
}
