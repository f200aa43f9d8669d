"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import {
  type CorrectionBody,
  type CorrectionRefusal,
  readCorrectionRefusal,
  useCorrect,
} from "@/components/queries/use-correct";
import { FormButtons } from "@/components/ui/form-buttons";
import { YourNameField } from "@/components/ui/your-name-field";
import styles from "./correction-form.module.css";

export interface CorrectionFormProps {
  /** What the form does, for those who can't see where it stands. */
  readonly label: string;
  /** The form's fields, by the names that refusals use. */
  readonly fields: readonly string[];
  /** What is asked for, or why it cannot be asked for yet. */
  readonly makeBody: (data: FormData) => Made | Promise<Made>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly children: (errorOf: (field: string) => string | undefined) => ReactNode;
}

type Made = CorrectionBody | CorrectionRefusal;

/** A form that puts something right under the person's name. Whatever is off is said beside its field. */
export function CorrectionForm({ label, fields, makeBody, onDone, onCancel, children }: CorrectionFormProps) {
  const { correct, isSaving, myName, refresh } = useCorrect();
  const [name, setName] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<CorrectionRefusal | null>(null);
  // What is asked for may have to be looked up first, and is asked for once all the same.
  const isSending = useRef(false);
  useRefreshAfterRefusal(refusal, refresh);
  const field = refusal?.field?.split(".")[0];
  const errorOf = (each: string) => (field === each ? refusal?.sentence : undefined);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSaving || isSending.current) return;
    isSending.current = true;
    const form = event.currentTarget;
    const body = await Promise.resolve(makeBody(new FormData(form))).catch(readCorrectionRefusal);
    const refused = "kind" in body ? await correct(body, name ?? myName) : body;
    isSending.current = false;
    setRefusal(refused);
    if (!refused) onDone();
    else if (refused.field) {
      form.querySelector<HTMLElement>(`[name="${CSS.escape(refused.field.split(".")[0] ?? "")}"]`)?.focus();
    }
  };
  const isGeneral = refusal !== null && !(field && [...fields, "person"].includes(field));
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={label}>
      {children(errorOf)}
      <YourNameField name="person" value={name ?? myName} error={errorOf("person")} onChange={setName} />
      <div role="alert">{isGeneral && <p className={styles.refusal}>{refusal.sentence}</p>}</div>
      <FormButtons label="Save" busyLabel="Saving…" isBusy={isSaving} onCancel={onCancel} />
    </form>
  );
}

/** Once the form is closed after a refusal, the page shows what was done meanwhile. */
function useRefreshAfterRefusal(refusal: CorrectionRefusal | null, refresh: () => Promise<void>): void {
  const latest = useRef({ refusal, refresh });
  useEffect(() => {
    latest.current = { refusal, refresh };
  });
  useEffect(
    () => () => {
      if (latest.current.refusal) void latest.current.refresh();
    },
    [],
  );
}
