"use client";

import { RequestRefused } from "@/components/queries/request-json";
import { asPerson, useMe } from "@/components/queries/use-me";
import { usePlaceTechnology } from "@/components/queries/use-place-technology";
import type { TechnologyView } from "@/domain/radar/views";
import type { CitedQuote } from "@/domain/review/review-state";

/** What a person fills in to move a technology. */
export interface MoveDraft {
  /** A ring's id; null takes the decision back. */
  readonly ring: string | null;
  /** A quadrant's id; null for the technology's own. */
  readonly quadrant: string | null;
  /** True takes it off the radar for good, false brings it back to where notes suggest; then there is no ring. */
  readonly retired?: boolean;
  readonly rationale: string;
  /** The sentences that it rests on. */
  readonly evidence?: readonly CitedQuote[];
  /** A word on why, where it goes against the ring's gate; null where the form did not ask. */
  readonly againstGate?: string | null;
  /** Who decides. */
  readonly name: string;
}

/** Where the team put a technology: nowhere yet where the ring is null, in its own quadrant where that is null. */
export type DecidedPlace = Pick<MoveDraft, "ring" | "quadrant" | "retired">;

/** A move that was made, for taking it back. */
export interface MadeMove {
  readonly from: DecidedPlace;
  readonly to: DecidedPlace;
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

/** Places a technology under the person's name, which is remembered where it is a new one. */
export function useMove(slug: string): UseMove {
  const myName = useMe()?.name ?? "";
  const place = usePlaceTechnology();
  const move = async ({ name, ...draft }: MoveDraft, version: number) => {
    try {
      await place.mutateAsync({ slug, ...draft, version, ...asPerson(name, myName) });
      return null;
    } catch (error) {
      return readMoveRefusal(error);
    }
  };
  return { move, isMoving: place.isPending, myName };
}

/** Where the team has put a technology by now. */
export function decidedPlaceOf({ placement, history }: TechnologyView): DecidedPlace {
  const retired = history[0]?.retired ?? false;
  return { ring: placement?.to ?? null, quadrant: placement?.toQuadrant ?? null, retired };
}

/** @throws whatever is no refusal, for that is a bug. */
function readMoveRefusal(error: unknown): MoveRefusal {
  if (!(error instanceof RequestRefused)) throw error;
  const { field, reason } = error.refusal;
  return { sentence: error.message, field: field === "person" ? "name" : field, isStale: reason === "stale" };
}
