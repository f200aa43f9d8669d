"use client";

import { type FormEvent, useId, useState } from "react";
import { useAgenda } from "@/components/queries/use-agenda";
import { Button } from "@/components/ui/button";
import { countWords } from "@/domain/count-words";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { AgendaCandidateView } from "@/domain/review/review-views";
import { NominateButton } from "../nominate/nominate-button";
import { AS_SUGGESTED, listLines } from "./agenda-choice";
import { AgendaField } from "./agenda-field";
import styles from "./new-review-form.module.css";
import { ReviewFields } from "./review-fields";
import { type NotMade, useMakeReview } from "./use-make-review";

export interface NewReviewFormProps {
  readonly initial: readonly AgendaCandidateView[];
  readonly rings: readonly RingDefinition[];
  readonly suggestedName: string;
}

const FIELDS: ReadonlySet<string> = new Set(["name", "person"]);

/** Asks what the review is called, who leads it and what is on its agenda, makes it, and leads there. */
export function NewReviewForm({ initial, rings, suggestedName }: NewReviewFormProps) {
  const { data } = useAgenda({ candidates: initial });
  const candidates = data?.candidates ?? initial;
  const id = useId();
  const [choice, setChoice] = useState(AS_SUGGESTED);
  const [said, setSaid] = useState<NotMade | null>(null);
  const { make, isMaking, myName } = useMakeReview();
  const lines = listLines(candidates, choice);
  const technologies = lines.filter(({ isTicked }) => isTicked).map(({ technology }) => technology);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (isMaking) return;
    const text = (field: string) => String(new FormData(form).get(field) ?? "").trim();
    const refused = await make({ name: text("name"), person: text("person"), technologies });
    setSaid(refused);
    if (refused?.field) form.querySelector<HTMLElement>(`[name="${CSS.escape(refused.field)}"]`)?.focus();
  };
  const errorOf = (field: string) => (said?.field === field ? said.sentence : undefined);
  return (
    <div className={styles.form}>
      <form id={id} className={styles.pair} onSubmit={submit} noValidate aria-label="New review">
        <ReviewFields suggestedName={suggestedName} myName={myName} errorOf={errorOf} />
      </form>
      <AgendaField lines={lines} choice={choice} rings={rings} onChange={setChoice} />
      <div className={styles.buttons}>
        <Button type="submit" form={id} look="primary" aria-disabled={isMaking}>
          {isMaking
            ? "Making it…"
            : `Make the review with ${technologies.length === 0 ? "an empty agenda" : countWords(technologies.length, "technology", "technologies")}`}
        </Button>
        <NominateButton rings={rings} />
        <div role="alert" className={styles.refusal}>
          {said && !FIELDS.has(said.field ?? "") && <p>{said.sentence}</p>}
        </div>
      </div>
    </div>
  );
}
