"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { editionAddress } from "@/components/evidence/addresses";
import type { EditionDraft } from "@/domain/radar/edition-views";
import { DRAFT } from "@/domain/radar/unpublished-slug";
import { type EditionRefusal, useNextEdition } from "./use-next-edition";

/** What is done with what was filled in. */
export type Wish = "preview" | "save" | "publish";

export interface FilledIn {
  readonly name: string;
  readonly text: string;
  readonly person: string;
}

/** The form of the next edition: what is filled in, the draft that it was saved as, and what was off. */
export function useEditionForm(initial: EditionDraft | null, onRefused: (refusal: EditionRefusal) => void) {
  const router = useRouter();
  const next = useNextEdition();
  const [draft, setDraft] = useState(initial);
  const [words, setWords] = useState(wordsOf(initial));
  const [person, setPerson] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<EditionRefusal | null>(null);
  const filledIn: FilledIn = { ...words, person: person ?? next.myName };

  const refuse = (given: EditionRefusal) => {
    setRefusal(given);
    onRefused(given);
  };
  const adopt = (given: EditionDraft | null) => {
    setDraft(given);
    setRefusal(null);
  };
  const fulfil = async (wish: Wish) => {
    if (next.isBusy) return;
    const [name, text, by] = [words.name.trim(), words.text.trim(), filledIn.person.trim()];
    const version = draft?.version ?? 0;
    if (wish === "publish") {
      const published = await next.publish({ name, text, draftVersion: version }, by);
      return published.ok ? router.push(editionAddress(published.value.slug)) : refuse(published);
    }
    const saved = await next.save({ name, text, version }, by);
    if (!saved.ok) return refuse(saved);
    adopt(saved.value);
    // A load of its own: coming back then shows the form as it was left, not as it first came.
    if (wish === "preview") window.location.assign(editionAddress(DRAFT));
  };
  const discard = async () => {
    if (next.isBusy) return;
    const discarded = await next.discard(draft?.version ?? 0);
    if (!discarded.ok) return refuse(discarded);
    adopt(null);
    setWords(wordsOf(null));
  };
  return {
    draft,
    filledIn,
    refusal,
    isBusy: next.isBusy,
    change: ({ person: by, ...changed }: Partial<FilledIn>) => {
      if (by !== undefined) setPerson(by);
      setWords((now) => ({ ...now, ...changed }));
    },
    fulfil,
    discard,
    /** Goes on from the draft as somebody else left it, with what is filled in here. */
    keepMine: adopt,
    takeTheirs: (theirs: EditionDraft | null) => {
      adopt(theirs);
      setWords(wordsOf(theirs));
    },
  };
}

function wordsOf(draft: EditionDraft | null): Omit<FilledIn, "person"> {
  return { name: draft?.name ?? "", text: draft?.text ?? "" };
}
