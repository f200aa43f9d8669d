"use client";

import { type FormEvent, useState } from "react";
import { DialogButton } from "@/components/ui/dialog-button";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import type { AgendaItemView } from "@/domain/review/review-views";
import { useAct } from "../room/use-act";
import styles from "./decide-form.module.css";

/** Puts an item aside for another day, with a word on why. */
export function ParkButton({ item }: { readonly item: AgendaItemView }) {
  return (
    <DialogButton label="Park it" title={`Park it: ${item.name}`}>
      {(close) => <ParkForm item={item} onClose={close} />}
    </DialogButton>
  );
}

function ParkForm({ item, onClose }: { readonly item: AgendaItemView; readonly onClose: () => void }) {
  const { act, isActing } = useAct();
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isActing) return;
    const why = String(new FormData(event.currentTarget).get("why") ?? "").trim();
    const refused = await act({ kind: "park", technology: item.technology, why });
    setRefusal(refused?.sentence ?? null);
    if (!refused) onClose();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={`Park ${item.name}`}>
      <Field
        label="Why"
        hint="What is missing, and who brings it. It goes into the minutes."
        error={refusal ?? undefined}
      >
        {(control) => <textarea {...control} name="why" rows={3} />}
      </Field>
      <FormButtons label="Park it" isBusy={isActing} onCancel={onClose} />
    </form>
  );
}
