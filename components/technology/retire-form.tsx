"use client";

import { type FormEvent, useState } from "react";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { useIsAlive } from "@/components/ui/use-is-alive";
import type { TechnologyView } from "@/domain/radar/views";
import styles from "./move-form.module.css";
import { focusField, nameOfField } from "./read-move-draft";
import { StaleChoice } from "./stale-choice";
import type { MadeMove } from "./use-move";
import { useMoveForm } from "./use-move-form";

export interface RetireFormProps {
  readonly technology: TechnologyView;
  readonly onMade: (move: MadeMove) => void;
  readonly onCancel: () => void;
}

/** Asks why a technology leaves the radar, or comes back to where notes suggest, and does so. Nothing is deleted. */
export function RetireForm({ technology, onMade, onCancel }: RetireFormProps) {
  const { from, sent, refusal, errorOf, forget, isMoving, myName, send, insist } = useMoveForm(technology, onMade);
  const isAlive = useIsAlive();
  const [isLeaving] = useState(!from.retired);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (field: string) => String(data.get(field) ?? "").trim();
    const draft = { ring: null, quadrant: null, retired: isLeaving, rationale: text("rationale"), name: text("name") };
    if (!isMoving) focusField(form, await send(draft));
  };
  const isGeneral = refusal && !refusal.isStale && refusal.field !== "rationale" && refusal.field !== "name";
  const words = isLeaving ? LEAVING : COMING_BACK;

  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onChange={({ target }) => forget(nameOfField(target))}
      noValidate
      aria-label={`${words.verb} ${technology.name}`}
    >
      <p className={styles.hint}>{words.hint}</p>
      <Field label="Rationale" hint={words.question} error={errorOf("rationale")}>
        {(control) => <textarea {...control} name="rationale" rows={2} required />}
      </Field>
      <Field label="Your name" error={errorOf("name")}>
        {(control) => <input {...control} name="name" autoComplete="name" required defaultValue={myName} />}
      </Field>
      <div role="alert">{isGeneral && <p className={styles.refusal}>{refusal.sentence}</p>}</div>
      {refusal?.isStale && sent && !isMoving ? (
        <StaleChoice
          technology={technology}
          mine={`${words.verb} it anyway`}
          onKeep={onCancel}
          onInsist={() => insist(sent)}
        />
      ) : (
        <FormButtons label={words.save} busyLabel="Saving…" isBusy={isMoving} isReady={isAlive} onCancel={onCancel} />
      )}
    </form>
  );
}

const LEAVING = {
  verb: "Retire",
  hint: "It leaves the radar, whatever the notes suggest. Its page, its history and every edition stay, and it can come back.",
  question: "Why it leaves, in a sentence. Those who look for it will read it.",
  save: "Take it off the radar",
} as const;

const COMING_BACK = {
  verb: "Bring back",
  hint: "It stands where the notes suggest again, until the team decides on a ring.",
  question: "Why it is back, in a sentence.",
  save: "Bring it back",
} as const;
