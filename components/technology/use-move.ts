"use client";

import { RequestRefused } from "@/components/queries/request-json";
import { useMe, useSaveMyName } from "@/components/queries/use-me";
import { usePlaceTechnology } from "@/components/queries/use-place-technology";

/** What a person fills in to move a technology. */
export interface MoveDraft {
  /** A ring's id. */
  readonly ring: string;
  readonly rationale: string;
  /** Who decides. */
  readonly name: string;
}

/** Why a move was refused: a sentence, the field it is about if any, and whether someone else was faster. */
export interface MoveRefusal {
  readonly sentence: string;
  readonly field: string | undefined;
  readonly isStale: boolean;
}

export interface UseMove {
  /** Moves it, given the version that the person saw. Null means that it was done. */
  readonly move: (draft: MoveDraft, version: number) => Promise<MoveRefusal | null>;
  readonly isMoving: boolean;
  /** The name that this browser remembers. */
  readonly myName: string;
}

/** Places a technology under the person's name; a new name is remembered first. */
export function useMove(slug: string): UseMove {
  const myName = useMe()?.name ?? "";
  const saveName = useSaveMyName();
  const place = usePlaceTechnology();
  const move = async ({ ring, rationale, name }: MoveDraft, version: number) => {
    try {
      if (name !== myName) await saveName.mutateAsync(name);
      await place.mutateAsync({ slug, ring, rationale, version });
      return null;
    } catch (error) {
      return readMoveRefusal(error);
    }
  };
  return { move, isMoving: saveName.isPending || place.isPending, myName };
}

/** @throws whatever is no refusal, for that is a bug. */
function readMoveRefusal(error: unknown): MoveRefusal {
  if (!(error instanceof RequestRefused)) throw error;
  return { sentence: error.message, field: error.refusal.field, isStale: error.refusal.reason === "stale" };
}
