"use client";

import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { CorrectionView } from "@/domain/radar/correction-views";
import type { TechnologyView } from "@/domain/radar/views";
import { showCorrection } from "./last-correction";
import { queryKeys } from "./query-keys";
import { RequestRefused, requestJson, sending } from "./request-json";
import { asPerson, showPerson, useMe } from "./use-me";

/** A correction as the HTTP API takes it; `kind` says what it is about. */
export type CorrectionBody = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** Why a correction was refused: a sentence, and the field that it is about, if any. */
export interface CorrectionRefusal {
  readonly sentence: string;
  readonly field: string | undefined;
  /** The number of the correction that stands in the way, where one does. */
  readonly blockedBy?: number | undefined;
}

export interface UseCorrect {
  /** Puts something right under a name. Null means that it was done. */
  readonly correct: (body: CorrectionBody, name: string) => Promise<CorrectionRefusal | null>;
  /** Takes a correction back, in the name that the browser remembers. */
  readonly undo: (id: number) => Promise<CorrectionRefusal | null>;
  /** Reads anew what the page shows, for when a refusal said that it is out of date. */
  readonly refresh: () => Promise<void>;
  readonly isSaving: boolean;
  /** The name that this browser remembers. */
  readonly myName: string;
}

/** Puts things right in what was read; whatever follows from it is read anew, on pages that the server draws too. */
export function useCorrect(): UseCorrect {
  const client = useQueryClient();
  const router = useRouter();
  const myName = useMe()?.name ?? "";
  const refresh = async () => {
    router.refresh();
    await readAnew(client);
  };
  const send = useMutation({
    mutationFn: ({ path, body }: { readonly path: string; readonly body: { readonly person?: string } }) =>
      requestJson<CorrectionView>(path, sending("POST", body)),
    // A refusal leaves the page alone: what is read anew could take the form away that tells why.
    onSuccess: (correction, { body }) => {
      showPerson(client, body);
      showCorrection({ correction, undo });
      noteEdit(client, correction);
      return refresh();
    },
  });
  const attempt = async (path: string, body: { readonly person?: string }) => {
    try {
      await send.mutateAsync({ path, body });
      return null;
    } catch (error) {
      return readCorrectionRefusal(error);
    }
  };
  const correct = async (body: CorrectionBody, name: string) => {
    if (name.trim() === "")
      return { field: "person", sentence: "Please give your name, so that others know whom to ask." };
    return attempt("/api/corrections", { ...body, ...asPerson(name, myName) });
  };
  const undo = async (id: number) => {
    const refusal = await attempt(`/api/corrections/${id}/undo`, {});
    if (refusal) await refresh();
    return refusal;
  };
  return {
    correct,
    undo,
    refresh,
    isSaving: send.isPending,
    myName,
  };
}

/** Whoever edits a name again before it is read anew has seen this one already. */
function noteEdit(client: QueryClient, { id, undone, quote, technologies }: CorrectionView): void {
  if (quote !== null) return;
  for (const { slug } of technologies) {
    if (slug === null) continue;
    client.setQueryData<TechnologyView>(
      queryKeys.technology(slug),
      (technology) => technology && { ...technology, edited: undone?.id ?? id },
    );
  }
}

function readAnew(client: QueryClient): Promise<unknown> {
  const keys = [queryKeys.radar, queryKeys.technologies, queryKeys.names, queryKeys.suggestions];
  return Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
}

/** Why the server said no. @throws whatever is no refusal, for that is a bug. */
export function readCorrectionRefusal(error: unknown): CorrectionRefusal {
  if (!(error instanceof RequestRefused)) throw error;
  const { field, reason, current } = error.refusal;
  const made = current as Partial<CorrectionView> | null | undefined;
  return {
    sentence: reason === "stale" ? tellCurrent(error.message, made) : error.message,
    field,
    blockedBy: reason === "blocked" ? made?.id : undefined,
  };
}

/** Who did what meanwhile, where that is told. */
function tellCurrent(sentence: string, made: Partial<CorrectionView> | null | undefined): string {
  return made?.what && made.person ? `${made.person} was faster: “${made.what}”. Close this to see it.` : sentence;
}
