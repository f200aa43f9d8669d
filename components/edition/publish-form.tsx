"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { editionAddress } from "@/components/evidence/addresses";
import { RequestRefused } from "@/components/queries/request-json";
import { useMe, useSaveMyName } from "@/components/queries/use-me";
import { usePublishEdition } from "@/components/queries/use-publish-edition";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { Refusal } from "@/domain/refusal";
import styles from "./publish-form.module.css";

const FIELDS: ReadonlySet<string> = new Set(["name", "text", "person"]);

/** Asks what the edition is called and what to say of it, publishes it, and leads there. */
export function PublishForm() {
  const router = useRouter();
  const me = useMe();
  const [person, setPerson] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Pick<Refusal, "field" | "sentence"> | null>(null);
  const { publish, isPublishing } = usePublishAs(me?.name ?? "");
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (isPublishing) return;
    const outcome = await publish(readDraft(form));
    if (typeof outcome === "string") return router.push(editionAddress(outcome));
    setRefusal(outcome);
    if (outcome.field) form.querySelector<HTMLElement>(`[name="${CSS.escape(outcome.field)}"]`)?.focus();
  };
  const errorOf = (field: string) => (refusal?.field === field ? refusal.sentence : undefined);
  const isGeneral = refusal !== null && !FIELDS.has(refusal.field ?? "");
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="Publish an edition" data-screen-only>
      <Field label="Name" hint="Such as its season: Spring 2026. It becomes its address." error={errorOf("name")}>
        {(control) => <input {...control} name="name" required maxLength={80} autoComplete="off" />}
      </Field>
      <Field label="Text" hint="What you want to say about it, if anything." error={errorOf("text")}>
        {(control) => <textarea {...control} name="text" rows={5} />}
      </Field>
      <Field label="Your name" error={errorOf("person")}>
        {(control) => (
          <input
            {...control}
            name="person"
            autoComplete="name"
            required
            value={person ?? me?.name ?? ""}
            onChange={(event) => setPerson(event.target.value)}
          />
        )}
      </Field>
      <div role="alert">{isGeneral && <p className={styles.refusal}>{refusal.sentence}</p>}</div>
      <div>
        <Button type="submit" look="primary" aria-disabled={isPublishing}>
          {isPublishing ? "Publishing…" : "Publish"}
        </Button>
      </div>
      <p className={styles.hint}>It cannot be changed or taken back after: that is what makes it an edition.</p>
    </form>
  );
}

interface Draft {
  readonly name: string;
  readonly text: string;
  readonly person: string;
}

type Said = Pick<Refusal, "field" | "sentence">;

/** Publishes under a name, which is remembered first where it is a new one. @returns the edition's slug, or what is off */
function usePublishAs(myName: string) {
  const saveName = useSaveMyName();
  const send = usePublishEdition();
  const publish = async ({ person, ...draft }: Draft): Promise<string | Said> => {
    const omitted = findOmission({ person, ...draft });
    if (omitted) return omitted;
    try {
      if (person !== myName) await saveName.mutateAsync(person);
    } catch (error) {
      return { ...readSaid(error), field: "person" };
    }
    try {
      return (await send.mutateAsync(draft)).slug;
    } catch (error) {
      return readSaid(error);
    }
  };
  return { publish, isPublishing: saveName.isPending || send.isPending };
}

function findOmission({ name, person }: Draft): Said | null {
  if (name === "") return { field: "name", sentence: "Please give the edition a name." };
  if (person === "") return { field: "person", sentence: "Please give your name, so that others know whom to ask." };
  return null;
}

/** @throws whatever is no refusal, for that is a bug. */
function readSaid(error: unknown): Said {
  if (!(error instanceof RequestRefused)) throw error;
  const { field } = error.refusal;
  return { sentence: error.message, ...(field !== undefined && { field }) };
}

function readDraft(form: HTMLFormElement): Draft {
  const data = new FormData(form);
  const text = (field: string) => String(data.get(field) ?? "").trim();
  return { name: text("name"), text: text("text"), person: text("person") };
}
