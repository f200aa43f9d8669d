"use client";

import { keepPreviousData, type UseMutationResult, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Moves, RadarSettings } from "@/domain/radar/radar-settings";
import type { RadarName, SettingsView } from "@/domain/radar/settings-views";
import type { RadarView } from "@/domain/radar/views";
import { queryKeys } from "./query-keys";
import { requestJson, sending } from "./request-json";
import { useSettled } from "./use-settled";

/** Settings to be saved. `version` is the one that the person saw. */
export interface SettingsRequest {
  readonly settings: RadarSettings;
  readonly moves: Moves;
  /** The version of the change that they take back. */
  readonly takesBack: number | null;
  readonly version: number;
  /** Who changes them, where that is not the name that the browser was told to use: it is from then on. */
  readonly person?: string;
}

const AFTER_MS = 400;

/** Saves a radar's settings; a refusal is in `error` (a `RequestRefused`). Everything that is shown is read anew. */
export function useSaveSettings(): UseMutationResult<SettingsView, Error, SettingsRequest> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request) => requestJson<SettingsView>("/api/settings", sending("PUT", request)),
    onSuccess: () => client.invalidateQueries(),
  });
}

/**
 * The radar as it would be with other settings, once they have stayed the same for a moment; undefined until then, and where
 * there is nothing to try out.
 */
export function useSettingsPreview(
  request: SettingsRequest,
  isWanted: boolean,
): { readonly view?: RadarView; readonly isOff: boolean } {
  const settled = useSettled(request, AFTER_MS);
  const { data, isError } = useQuery({
    queryKey: queryKeys.settingsPreview(settled),
    queryFn: ({ signal }) => requestJson<RadarView>("/api/settings/preview", { ...sending("POST", settled), signal }),
    enabled: isWanted,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return { ...(data && isWanted && { view: data }), isOff: isError && isWanted };
}

export interface NewRadar {
  readonly title: string;
  /** The slug of the radar whose settings it starts with. */
  readonly from: string;
}

export function useCreateRadar(): UseMutationResult<RadarName, Error, NewRadar> {
  return useMutation({ mutationFn: (radar) => requestJson<RadarName>("/api/radars", sending("POST", radar)) });
}
