"use client";

import { type FormEvent, useState } from "react";
import { TechnologyField } from "@/components/evidence/technology-field";
import { RequestRefused } from "@/components/queries/request-json";
import { useNominate } from "@/components/queries/use-agenda";
import { asPerson, useMe } from "@/components/queries/use-me";
import { useFindNamed } from "@/components/queries/use-names";
import { RingChoice } from "@/components/technology/ring-choice";
import { Button } from "@/components/ui/button";
import { DialogButton } from "@/components/ui/dialog-button";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { Refusal } from "@/domain/refusal";
import styles from "./nominate-button.module.css";

export interface NominateButtonProps {
  readonly rings: readonly RingDefinition[];
  /** What is nominated; asked for where it is left out. */
  readonly technology?: { readonly slug: string; readonly name: string };
}

/** Puts a technology forward for the next review, with the ring that one has in mind and why. */
export function NominateButton({ rings, technology }: NominateButtonProps) {
  const title = technology ? `Nominate ${technology.name} for review` : "Nominate a technology";
  return (
    <DialogButton label={technology ? "Nominate for review" : title} title={title}>
      {(close) => <NominateForm rings={rings} technology={technology} onClose={close} />}
    </DialogButton>
  );
}

interface NominateFormProps {
  readonly rings: readonly RingDefinition[];
  readonly technology: NominateButtonProps["technology"] | undefined;
  readonly onClose: () => void;
}

const FIELDS: ReadonlySet<string> = new Set(["technology", "ring", "why", "person"]);

function NominateForm({ rings, technology, onClose }: NominateFormProps) {
  const findNamed = useFindNamed();
  const { nominate, isSending, myName } = useNominateAs();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isDone, setDone] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (isSending) return;
    const text = (field: string) => String(new FormData(form).get(field) ?? "").trim();
    const slug = technology?.slug ?? (await findNamed(text("technology")))?.slug ?? null;
    const refused = await nominate({ technology: slug, ring: text("ring"), why: text("why"), person: text("person") });
    setRefusal(refused);
    setDone(refused === null);
    if (refused?.field) form.querySelector<HTMLElement>(`[name="${CSS.escape(refused.field)}"]`)?.focus();
  };
  const errorOf = (field: string) => (refusal?.field === field ? refusal.sentence : undefined);
  if (isDone) return <Thanks onClose={onClose} />;
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="Nominate for review">
      {!technology && <TechnologyField label="Technology" name="technology" error={errorOf("technology")} />}
      <RingChoice rings={rings} current={null} initial={null} error={errorOf("ring")} />
      <Field label="Why" hint="What the review should know." error={errorOf("why")}>
        {(control) => <textarea {...control} name="why" rows={3} />}
      </Field>
      <Field label="Your name" error={errorOf("person")}>
        {(control) => <input {...control} name="person" autoComplete="name" maxLength={80} defaultValue={myName} />}
      </Field>
      <div role="alert">
        {refusal && !FIELDS.has(refusal.field ?? "") && <p className={styles.refusal}>{refusal.sentence}</p>}
      </div>
      <FormButtons label="Nominate" busyLabel="Sending…" isBusy={isSending} onCancel={onClose} />
    </form>
  );
}

/** The form that had the focus is gone: the button in its place has it. */
function Thanks({ onClose }: Pick<NominateFormProps, "onClose">) {
  return (
    <div className={styles.form}>
      <p role="status">It is nominated, and on the agenda that the next review suggests.</p>
      <div>
        <Button autoFocus onClick={onClose}>
          Close
        </Button>
      </div>
    </div>
  );
}

interface Nomination {
  /** Null where it is unknown. */
  readonly technology: string | null;
  readonly ring: string;
  readonly why: string;
  readonly person: string;
}

/** Nominates under the person's name, which is remembered where it is a new one. Null where it was done. */
function useNominateAs() {
  const myName = useMe()?.name ?? "";
  const send = useNominate();
  const nominate = async ({ technology, ring, why, person }: Nomination): Promise<Refusal | null> => {
    if (technology === null) return omission("technology", "Please choose one of the technologies that are known.");
    if (ring === "") return omission("ring", "Please choose a ring.");
    if (why === "") return omission("why", "Please say why, in a sentence.");
    if (person === "") return omission("person", "Please give your name, so that others know whom to ask.");
    try {
      await send.mutateAsync({ technology, ring, why, ...asPerson(person, myName) });
      return null;
    } catch (error) {
      if (error instanceof RequestRefused) return { ...error.refusal, sentence: error.message };
      throw error;
    }
  };
  return { nominate, isSending: send.isPending, myName };
}

function omission(field: string, sentence: string): Refusal {
  return { ok: false, reason: "invalid", field, sentence };
}
