"use client";

import { RequestRefused } from "@/components/queries/request-json";
import { useDiscardEditionDraft, useSaveEditionDraft } from "@/components/queries/use-edition-draft";
import { asPerson, useMe } from "@/components/queries/use-me";
import { type EditionWords, usePublishEdition } from "@/components/queries/use-publish-edition";
import type { EditionDraft } from "@/domain/radar/edition-views";
import type { EditionSummary } from "@/domain/radar/views";

/** Why something was refused: a sentence, the field that it is about, and the draft as somebody else left it. */
export interface EditionRefusal {
  readonly ok: false;
  readonly sentence: string;
  readonly field?: string | undefined;
  /** Null where somebody took the draft away; left out where that is not why. */
  readonly theirs?: EditionDraft | null;
}

export type Done<Value> = { readonly ok: true; readonly value: Value } | EditionRefusal;

export interface NextEdition {
  readonly save: (
    words: Pick<EditionDraft, "name" | "text" | "version">,
    person: string,
  ) => Promise<Done<EditionDraft>>;
  readonly publish: (words: EditionWords, person: string) => Promise<Done<EditionSummary>>;
  readonly discard: (version: number) => Promise<Done<null>>;
  readonly isBusy: boolean;
  /** The name that this browser remembers. */
  readonly myName: string;
}

/** What can be done with the next edition, under a person's name, which is remembered where it is a new one. */
export function useNextEdition(): NextEdition {
  const myName = useMe()?.name ?? "";
  const [saving, publishing, discarding] = [useSaveEditionDraft(), usePublishEdition(), useDiscardEditionDraft()];
  const under = async <Value>(
    person: string,
    work: (by: { readonly person?: string }) => Promise<Value>,
  ): Promise<Done<Value>> => {
    if (person === "") return refuse("person", "Please give your name, so that others know whom to ask.");
    return attempt(() => work(asPerson(person, myName)));
  };
  return {
    save: (words, person) => under(person, (by) => saving.mutateAsync({ ...words, ...by })),
    publish: async (words, person) => {
      if (words.name === "") return refuse("name", "Please give the edition a name.");
      return under(person, (by) => publishing.mutateAsync({ ...words, ...by }));
    },
    discard: (version) => attempt(() => discarding.mutateAsync({ version })),
    isBusy: [saving, publishing, discarding].some(({ isPending }) => isPending),
    myName,
  };
}

function refuse(field: string, sentence: string): EditionRefusal {
  return { ok: false, field, sentence };
}

/** @throws whatever is no refusal, for that is a bug */
async function attempt<Value>(work: () => Promise<Value>): Promise<Done<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    const { field, reason, current } = error.refusal;
    // Routes and pages are compiled together: what comes with `stale` here is a draft.
    const theirs = reason === "stale" ? { theirs: (current as EditionDraft | null | undefined) ?? null } : {};
    return { ok: false, sentence: error.message, field, ...theirs };
  }
}
