"use client";

import { type FormEvent, useState } from "react";
import { RequestRefused } from "@/components/queries/request-json";
import { useMe, useSaveMyName } from "@/components/queries/use-me";
import { useSaveResponsibility } from "@/components/queries/use-save-responsibility";
import { dayInMonths } from "@/components/review/decide/day-in-months";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { YourNameField } from "@/components/ui/your-name-field";
import type { TechnologyView } from "@/domain/radar/views";
import type { Refusal } from "@/domain/refusal";
import { dayInWords } from "@/domain/review/day-in-words";
import styles from "./responsibility.module.css";

export interface ResponsibilityFormProps {
  readonly technology: TechnologyView;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const SPANS = [
  { months: 3, label: "In 3 months" },
  { months: 6, label: "In 6 months" },
  { months: 12, label: "In a year" },
] as const;

/** Asks who looks after a technology and when it is looked at again; both may stay empty. */
export function ResponsibilityForm({ technology, onSaved, onCancel }: ResponsibilityFormProps) {
  const current = technology.responsibility;
  const [owner, setOwner] = useState(current?.owner ?? "");
  const [revisitOn, setRevisitOn] = useState(current?.revisitOn ?? "");
  const [seen, setSeen] = useState(current?.version ?? 0);
  const [name, setName] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const myName = useMe()?.name ?? "";
  const saveName = useSaveMyName();
  const save = useSaveResponsibility(technology.slug);
  const isSaving = save.isPending || saveName.isPending;

  const send = async (version: number) => {
    setSeen(version);
    setRefusal(null);
    try {
      const person = (name ?? myName).trim();
      // An empty name is refused there, too.
      if (person === "" || person !== myName) await saveName.mutateAsync(person);
      await save.mutateAsync({ owner: owner.trim() || null, revisitOn: revisitOn || null, version });
      onSaved();
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      setRefusal({ ...error.refusal, sentence: error.message });
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isSaving) void send(seen);
  };
  const errorOf = (field: string) => (refusal?.field === field ? refusal.sentence : undefined);
  const isStale = refusal?.reason === "stale";
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={`Who looks after ${technology.name}`}>
      <Field label="Owner" hint="Whom to ask. Leave it empty for nobody." error={errorOf("owner")}>
        {(control) => (
          <input {...control} maxLength={80} value={owner} onChange={({ target }) => setOwner(target.value)} />
        )}
      </Field>
      <div>
        <Field label="Look at it again on" error={errorOf("revisitOn")}>
          {(control) => (
            <input {...control} type="date" value={revisitOn} onChange={({ target }) => setRevisitOn(target.value)} />
          )}
        </Field>
        <div className={styles.spans}>
          {SPANS.map(({ months, label }) => (
            <Button
              key={months}
              look="quiet"
              onClick={() => setRevisitOn(dayInMonths(new Date().toISOString(), months))}
            >
              {label}
            </Button>
          ))}
        </div>
      </div>
      <YourNameField name="name" value={name ?? myName} error={errorOf("name")} onChange={setName} />
      <div role="alert">
        {refusal && !isStale && !["owner", "revisitOn", "name"].includes(refusal.field ?? "") && (
          <p className={styles.refusal}>{refusal.sentence}</p>
        )}
        {isStale && <p className={styles.refusal}>{describeTheirs(technology)}</p>}
      </div>
      {isStale ? (
        <div className={styles.spans}>
          <Button onClick={onCancel}>Keep theirs</Button>
          <Button onClick={() => void send(current?.version ?? 0)}>Save mine over it</Button>
        </div>
      ) : (
        <FormButtons label="Save" busyLabel="Saving…" isBusy={isSaving} onCancel={onCancel} />
      )}
    </form>
  );
}

/** "Ada was faster: Grace looks after it, again on 20 May 2027." */
function describeTheirs({ responsibility }: TechnologyView): string {
  if (responsibility === null) return "Someone else was faster.";
  const { person, owner, revisitOn } = responsibility;
  const who = owner === null ? "nobody looks after it" : `${owner} looks after it`;
  const when = revisitOn === null ? "with no day set" : `looked at again on ${dayInWords(revisitOn)}`;
  return `${person} was faster and said: ${who}, ${when}. Nothing of yours is saved yet.`;
}
