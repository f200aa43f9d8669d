"use client";

import type { FormEvent } from "react";
import { dayInMonths } from "@/components/review/decide/day-in-months";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { YourNameField } from "@/components/ui/your-name-field";
import type { TechnologyView } from "@/domain/radar/views";
import { dayInWords } from "@/domain/review/day-in-words";
import styles from "./responsibility.module.css";
import { useResponsibilityForm } from "./use-responsibility-form";

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

const FIELDS: ReadonlySet<string> = new Set(["owner", "revisitOn", "person"]);

/** Asks who looks after a technology and when it is looked at again; both may stay empty. */
export function ResponsibilityForm({ technology, onSaved, onCancel }: ResponsibilityFormProps) {
  const form = useResponsibilityForm(technology, onSaved);
  const { written, name, refusal, isSaving, errorOf, change } = form;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isSaving) void form.send();
  };
  const isStale = refusal?.reason === "stale";
  const isGeneral = refusal !== null && !isStale && !FIELDS.has(refusal.field ?? "");
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={`Who looks after ${technology.name}`}>
      <Field label="Owner" hint="Whom to ask. Leave it empty for nobody." error={errorOf("owner")}>
        {(control) => (
          <input
            {...control}
            maxLength={80}
            value={written.owner}
            onChange={({ target }) => change({ owner: target.value })}
          />
        )}
      </Field>
      <RevisitField
        value={written.revisitOn}
        error={errorOf("revisitOn")}
        onChange={(revisitOn) => change({ revisitOn })}
      />
      <YourNameField name="person" value={name} error={errorOf("person")} onChange={form.setName} />
      <div role="alert">
        {isGeneral && <p className={styles.refusal}>{refusal.sentence}</p>}
        {isStale && <p className={styles.refusal}>{describeTheirs(technology)}</p>}
      </div>
      {isStale ? (
        <div className={styles.spans}>
          <Button onClick={onCancel}>Keep theirs</Button>
          <Button onClick={() => void form.insist()}>Save mine over it</Button>
        </div>
      ) : (
        <FormButtons label="Save" busyLabel="Saving…" isBusy={isSaving} onCancel={onCancel} />
      )}
    </form>
  );
}

interface RevisitFieldProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (day: string) => void;
}

/** The day, or so many months from now. */
function RevisitField({ value, error, onChange }: RevisitFieldProps) {
  return (
    <div>
      <Field label="Look at it again on" error={error}>
        {(control) => (
          <input {...control} type="date" value={value} onChange={({ target }) => onChange(target.value)} />
        )}
      </Field>
      <div className={styles.spans}>
        {SPANS.map(({ months, label }) => (
          <Button key={months} look="quiet" onClick={() => onChange(dayInMonths(new Date().toISOString(), months))}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** "Ada was faster and said: Grace looks after it, looked at again on 20 May 2027. Nothing of yours is saved yet." */
function describeTheirs({ responsibility }: TechnologyView): string {
  if (responsibility === null) return "Someone else was faster.";
  const { person, owner, revisitOn } = responsibility;
  const who = owner === null ? "nobody looks after it" : `${owner} looks after it`;
  const when = revisitOn === null ? "with no day set" : `looked at again on ${dayInWords(revisitOn)}`;
  return `${person} was faster and said: ${who}, ${when}. Nothing of yours is saved yet.`;
}
