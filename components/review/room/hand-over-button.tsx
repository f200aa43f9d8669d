"use client";

import { type FormEvent, useState } from "react";
import { DialogButton } from "@/components/ui/dialog-button";
import { FormButtons } from "@/components/ui/form-buttons";
import { RadioGroup } from "@/components/ui/radio-group";
import styles from "./lead-steps.module.css";
import { useRoom } from "./room-context";
import { useAct } from "./use-act";

/** Gives the lead to somebody else who is in the review. Nothing where one is alone. */
export function HandOverButton() {
  const { view } = useRoom();
  if (view.participants.length < 2) return null;
  return (
    <DialogButton label="Hand over" title="Hand over the lead" look="quiet">
      {(close) => <HandOverForm onClose={close} />}
    </DialogButton>
  );
}

function HandOverForm({ onClose }: { readonly onClose: () => void }) {
  const { view } = useRoom();
  const { act, isActing } = useAct();
  const [to, setTo] = useState<string | null>(null);
  const [said, setSaid] = useState<string | undefined>();
  const others = view.participants.filter(({ id }) => id !== view.facilitator);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isActing) return;
    if (to === null) return setSaid("Please choose somebody.");
    const refused = await act({ kind: "hand-over", to });
    setSaid(refused?.sentence);
    if (!refused) onClose();
  };
  return (
    <form className={styles.steps} onSubmit={submit} noValidate aria-label="Hand over the lead">
      <RadioGroup
        legend="Who leads from now on?"
        name="to"
        options={others.map(({ id, name, present }) => ({
          value: id,
          label: name,
          hint: present ? undefined : "Away at the moment.",
        }))}
        value={to}
        onChange={setTo}
        error={said}
      />
      <FormButtons label="Hand over" isBusy={isActing} onCancel={onClose} />
    </form>
  );
}
