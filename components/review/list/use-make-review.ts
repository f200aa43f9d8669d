"use client";

import { useRouter } from "next/navigation";
import { RequestRefused } from "@/components/queries/request-json";
import { useMe } from "@/components/queries/use-me";
import { useCreateReview } from "@/components/queries/use-reviews";
import type { Refusal } from "@/domain/refusal";
import { reviewAddress } from "../review-addresses";

/** Why a review was not made, and the field that it is about, where it is about one. */
export type NotMade = Pick<Refusal, "field" | "sentence">;

export interface MakeReview {
  /** Null means that it was made. */
  readonly make: (draft: ReviewDraft) => Promise<NotMade | null>;
  readonly isMaking: boolean;
  /** The name that this browser remembers. */
  readonly myName: string;
}

export interface ReviewDraft {
  readonly name: string;
  readonly person: string;
  readonly technologies: readonly string[];
}

/** Makes a review under a person's name, which is remembered where it is a new one, and leads into it. */
export function useMakeReview(): MakeReview {
  const myName = useMe()?.name ?? "";
  const router = useRouter();
  const create = useCreateReview();
  const make = async (draft: ReviewDraft): Promise<NotMade | null> => {
    const omitted = findOmission(draft);
    if (omitted) return omitted;
    try {
      router.push(reviewAddress((await create.mutateAsync(draft)).slug));
      return null;
    } catch (error) {
      return readSaid(error);
    }
  };
  return { make, isMaking: create.isPending || create.isSuccess, myName };
}

function findOmission({ name, person }: ReviewDraft): NotMade | null {
  if (name === "") return { field: "name", sentence: "Please give the review a name." };
  if (person === "") return { field: "person", sentence: "Please give your name, so that the others know who leads." };
  return null;
}

/** @throws whatever is no refusal, for that is a bug. */
function readSaid(error: unknown): NotMade {
  if (!(error instanceof RequestRefused)) throw error;
  const { field } = error.refusal;
  return { sentence: error.message, ...(field !== undefined && { field }) };
}
