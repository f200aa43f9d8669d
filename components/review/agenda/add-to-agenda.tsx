"use client";

import { type FormEvent, useState } from "react";
import { TechnologyField } from "@/components/evidence/technology-field";
import { useFindNamed } from "@/components/queries/use-names";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { Refusal } from "@/domain/refusal";
import { useRoom } from "../room/room-context";
import { useAct } from "../room/use-act";
import styles from "./agenda-panel.module.css";

/** Puts another technology on the agenda: whoever leads just adds it, anyone else nominates it with a ring and a reason. */
export function AddToAgenda({ isFacilitator }: { readonly isFacilitator: boolean }) {
  const { view } = useRoom();
  const { act, isActing } = useAct();
  const findNamed = useFindNamed();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [added, setAdded] = useState("");
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (isActing) return;
    const text = (field: string) => String(new FormData(form).get(field) ?? "").trim();
    const name = text("technology");
    const technology = (await findNamed(name))?.slug;
    const refused = technology
      ? await act(
          isFacilitator
            ? { kind: "add", technology }
            : { kind: "nominate", technology, ring: text("ring"), why: text("why") },
        )
      : UNKNOWN;
    setRefusal(refused);
    setAdded(refused ? "" : `${name} is on the agenda.`);
    if (!refused) form.reset();
  };
  const errorOf = (field: string) => (refusal?.field === field ? refusal.sentence : undefined);
  return (
    <details className={styles.add}>
      <summary>{isFacilitator ? "Add a technology" : "Nominate a technology"}</summary>
      <form onSubmit={submit} noValidate aria-label={isFacilitator ? "Add a technology" : "Nominate a technology"}>
        <TechnologyField label="Technology" name="technology" error={errorOf("technology")} />
        {!isFacilitator && (
          <>
            <Field label="Ring" error={errorOf("ring")}>
              {(control) => (
                <select {...control} name="ring">
                  {view.rings.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label="Why" error={errorOf("why")}>
              {(control) => <textarea {...control} name="why" rows={2} />}
            </Field>
          </>
        )}
        <div>
          <Button type="submit" aria-disabled={isActing}>
            {isFacilitator ? "Add" : "Nominate"}
          </Button>
        </div>
        <p role="status" className={styles.said}>
          {added}
        </p>
        <div role="alert">{refusal && !FIELDS.has(refusal.field ?? "") && <p>{refusal.sentence}</p>}</div>
      </form>
    </details>
  );
}

const FIELDS: ReadonlySet<string> = new Set(["technology", "ring", "why"]);

const UNKNOWN: Refusal = {
  ok: false,
  reason: "invalid",
  field: "technology",
  sentence: "Please choose one of the technologies that are known.",
};
