"use client";

import { type FormEvent, useState } from "react";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { useIsAlive } from "@/components/ui/use-is-alive";
import type { TechnologyView } from "@/domain/radar/views";
import styles from "./move-form.module.css";
import { focusField } from "./read-move-draft";
import { StaleChoice } from "./stale-choice";
import { decidedPlaceOf, type MadeMove, type MoveDraft, type MoveRefusal, useMove } from "./use-move";

export interface RetireFormProps {
  readonly technology: TechnologyView;
  readonly onMade: (move: MadeMove) => void;
  readonly onCancel: () => void;
}

/** Asks why a technology leaves the radar, or comes back to where notes suggest, and does so. Nothing is deleted. */
export function RetireForm({ technology, onMade, onCancel }: RetireFormProps) {
  const [from, setFrom] = useState(decidedPlaceOf(technology));
  const [seenVersion, setSeenVersion] = useState(technology.version);
  const [refusal, setRefusal] = useState<MoveRefusal | null>(null);
  const [sent, setSent] = useState<MoveDraft | null>(null);
  const { move, isMoving, myName } = useMove(technology.slug);
  const isAlive = useIsAlive();
  const [isLeaving] = useState(!from.retired);

  const send = async (draft: MoveDraft, version: number, former: typeof from) => {
    setSent(draft);
    const refused = findOmission(draft) ?? (await move(draft, version));
    setRefusal(refused);
    if (!refused) onMade({ from: former, to: draft });
    return refused;
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (field: string) => String(data.get(field) ?? "").trim();
    const draft = { ring: null, quadrant: null, retired: isLeaving, rationale: text("rationale"), name: text("name") };
    if (!isMoving) focusField(form, await send(draft, seenVersion, from));
  };
  const insist = (draft: MoveDraft) => {
    const former = decidedPlaceOf(technology);
    setFrom(former);
    setSeenVersion(technology.version);
    void send(draft, technology.version, former);
  };
  const errorOf = (field: string) => (refusal?.field === field ? refusal.sentence : undefined);
  const isGeneral = refusal && !refusal.isStale && refusal.field !== "rationale" && refusal.field !== "name";
  const words = isLeaving ? LEAVING : COMING_BACK;

  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={`${words.verb} ${technology.name}`}>
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

function findOmission({ rationale, name }: MoveDraft): MoveRefusal | null {
  const ask = (field: string, sentence: string) => ({ field, sentence, isStale: false });
  if (!rationale) return ask("rationale", "Please say why: those who come later will ask.");
  return name ? null : ask("name", "Please give your name, so that others know whom to ask.");
}
