"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { RequestRefused } from "@/components/queries/request-json";
import { useAgenda } from "@/components/queries/use-agenda";
import { useMe, useSaveMyName } from "@/components/queries/use-me";
import { useCreateReview } from "@/components/queries/use-reviews";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { countWords } from "@/domain/count-words";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { Refusal } from "@/domain/refusal";
import type { AgendaCandidateView } from "@/domain/review/review-views";
import { NominateButton } from "../nominate/nominate-button";
import { reviewAddress } from "../review-addresses";
import { AS_SUGGESTED, listLines } from "./agenda-choice";
import { AgendaEditor } from "./agenda-editor";
import styles from "./new-review-form.module.css";

export interface NewReviewFormProps {
  readonly initial: readonly AgendaCandidateView[];
  readonly rings: readonly RingDefinition[];
  readonly suggestedName: string;
}

type Said = Pick<Refusal, "field" | "sentence">;

const FIELDS: ReadonlySet<string> = new Set(["name", "person"]);

/** Asks what the review is called, who leads it and what is on its agenda, makes it, and leads there. */
export function NewReviewForm({ initial, rings, suggestedName }: NewReviewFormProps) {
  const { data } = useAgenda({ candidates: initial });
  const candidates = data?.candidates ?? initial;
  const id = useId();
  const me = useMe();
  const [person, setPerson] = useState<string | null>(null);
  const [choice, setChoice] = useState(AS_SUGGESTED);
  const [said, setSaid] = useState<Said | null>(null);
  const { make, isMaking } = useMakeReview(me?.name ?? "");
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
        <Field label="Name" error={errorOf("name")}>
          {(control) => (
            <input {...control} name="name" required maxLength={80} autoComplete="off" defaultValue={suggestedName} />
          )}
        </Field>
        <Field label="Your name, for you lead it" error={errorOf("person")}>
          {(control) => (
            <input
              {...control}
              name="person"
              autoComplete="name"
              required
              maxLength={80}
              value={person ?? me?.name ?? ""}
              onChange={({ target }) => setPerson(target.value)}
            />
          )}
        </Field>
      </form>
      <fieldset className={styles.agenda}>
        <legend className={styles.legend}>Agenda</legend>
        <p className={styles.hint}>
          Suggested from what the notes say and the team decided, most worth talking about first: {technologies.length}{" "}
          of {countWords(lines.length, "technology", "technologies")} ticked. Drag a line, or use its arrows, to put it
          elsewhere.
        </p>
        {lines.length === 0 && (
          <EmptyState title="Nothing asks for a decision.">
            No note is new, disputes the radar or disagrees with another since the last edition. Add what you want to
            talk about.
          </EmptyState>
        )}
        <AgendaEditor lines={lines} choice={choice} rings={rings} onChange={setChoice} />
      </fieldset>
      <div className={styles.buttons}>
        <Button type="submit" form={id} look="primary" aria-disabled={isMaking}>
          {isMaking
            ? "Making it…"
            : `Make the review with ${countWords(technologies.length, "technology", "technologies")}`}
        </Button>
        <NominateButton rings={rings} />
        <div role="alert" className={styles.refusal}>
          {said && !FIELDS.has(said.field ?? "") && <p>{said.sentence}</p>}
        </div>
      </div>
    </div>
  );
}

interface Draft {
  readonly name: string;
  readonly person: string;
  readonly technologies: readonly string[];
}

/** Makes a review under a person's name, which is remembered first where it is a new one, and leads into it. */
function useMakeReview(myName: string) {
  const router = useRouter();
  const saveName = useSaveMyName();
  const create = useCreateReview();
  const make = async (draft: Draft): Promise<Said | null> => {
    const omitted = findOmission(draft);
    if (omitted) return omitted;
    try {
      if (draft.person !== myName) await saveName.mutateAsync(draft.person);
    } catch (error) {
      return { ...readSaid(error), field: "person" };
    }
    try {
      router.push(reviewAddress((await create.mutateAsync(draft)).slug));
      return null;
    } catch (error) {
      return readSaid(error);
    }
  };
  return { make, isMaking: saveName.isPending || create.isPending || create.isSuccess };
}

function findOmission({ name, person }: Draft): Said | null {
  if (name === "") return { field: "name", sentence: "Please give the review a name." };
  if (person === "") return { field: "person", sentence: "Please give your name, so that the others know who leads." };
  return null;
}

/** @throws whatever is no refusal, for that is a bug. */
function readSaid(error: unknown): Said {
  if (!(error instanceof RequestRefused)) throw error;
  const { field } = error.refusal;
  return { sentence: error.message, ...(field !== undefined && { field }) };
}
