"use client";

import { type QueryClient, type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import type { RadarView, TechnologyView } from "@/domain/radar/views";
import { type PlacementRequest, placeInRadar, placeInTechnology } from "./place-in-views";
import { queryKeys } from "./query-keys";
import { requestJson, sending } from "./request-json";
import { showPerson } from "./use-me";

interface Before {
  readonly radar: RadarView | undefined;
  readonly technology: TechnologyView | undefined;
}

/**
 * Moves a technology to a ring. The radar and the technology show it at once; a refusal puts both back as they were and
 * is in `error` (a `RequestRefused`: `error.message` is a sentence for the person). Then the server's truth is read. A new
 * name goes with the move, so that either both are kept or neither is.
 */
export function usePlaceTechnology(): UseMutationResult<unknown, Error, PlacementRequest, Before> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: sendPlacement,
    onMutate: (request) => showPlacement(client, request),
    onError: (_error, { slug }, before) => putBack(client, slug, before),
    onSuccess: (_answer, request) => showPerson(client, request),
    onSettled: (_answer, _error, { slug }) =>
      Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.radar }),
        client.invalidateQueries({ queryKey: queryKeys.technology(slug) }),
      ]),
  });
}

function sendPlacement({ slug, ...placement }: PlacementRequest): Promise<unknown> {
  return requestJson(`/api/technologies/${encodeURIComponent(slug)}/placement`, sending("PUT", placement));
}

async function showPlacement(client: QueryClient, request: PlacementRequest): Promise<Before> {
  const technologyKey = queryKeys.technology(request.slug);
  await Promise.all([
    client.cancelQueries({ queryKey: queryKeys.radar }),
    client.cancelQueries({ queryKey: technologyKey }),
  ]);
  const before: Before = {
    radar: client.getQueryData(queryKeys.radar),
    technology: client.getQueryData(technologyKey),
  };
  const at = new Date().toISOString();
  if (before.radar) client.setQueryData(queryKeys.radar, placeInRadar(before.radar, request, at));
  if (before.technology) client.setQueryData(technologyKey, placeInTechnology(before.technology, request, at));
  return before;
}

function putBack(client: QueryClient, slug: string, before: Before | undefined): void {
  if (before?.radar) client.setQueryData(queryKeys.radar, before.radar);
  if (before?.technology) client.setQueryData(queryKeys.technology(slug), before.technology);
}
