"use client";

import { type FormEvent, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Moment } from "@/components/ui/moment";
import { YourNameField } from "@/components/ui/your-name-field";
import type { EditionDraft } from "@/domain/radar/edition-views";
import styles from "./edition-form.module.css";
import { TheirDraft } from "./their-draft";
import { type FilledIn, useEditionForm, type Wish } from "./use-edition-form";
import type { EditionRefusal } from "./use-next-edition";

const FIELDS: ReadonlySet<string> = new Set(["name", "text", "person"]);

/** Asks what the next edition is called and what to say of it, keeps that as a draft, shows it, publishes it. */
export function EditionForm({ initial }: { readonly initial: EditionDraft | null }) {
  const form = useRef<HTMLFormElement>(null);
  const { draft, filledIn, refusal, isBusy, change, fulfil, discard, keepMine, takeTheirs } = useEditionForm(
    initial,
    ({ field }) => field && form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)?.focus(),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void fulfil(readWish(event.nativeEvent));
  };
  const isGeneral = refusal !== null && refusal.theirs === undefined && !FIELDS.has(refusal.field ?? "");
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      noValidate
      aria-label="Publish an edition"
      data-screen-only
    >
      <EditionFields filledIn={filledIn} refusal={refusal} onChange={change} />
      <div role="alert">{isGeneral && <p className={styles.refusal}>{refusal.sentence}</p>}</div>
      {refusal?.theirs !== undefined && (
        <TheirDraft theirs={refusal.theirs} onTake={takeTheirs} onKeepMine={keepMine} />
      )}
      <div className={styles.buttons}>
        <Button type="submit" name="wish" value="preview" look="primary" aria-disabled={isBusy}>
          Preview
        </Button>
        <Button type="submit" name="wish" value="publish" aria-disabled={isBusy}>
          Publish
        </Button>
        <Button type="submit" name="wish" value="save" look="quiet" aria-disabled={isBusy}>
          Save the draft
        </Button>
      </div>
      <div role="status" className={styles.hint}>
        {draft && (
          <p className={styles.saved}>
            <span>
              Draft saved by {draft.person}, <Moment at={draft.savedAt} />.
            </span>
            <Button look="quiet" aria-disabled={isBusy} onClick={discard}>
              Discard it
            </Button>
          </p>
        )}
      </div>
      <p className={styles.hint}>
        A draft is there for everyone until it is published. What is published cannot be changed or taken back: that is
        what makes it an edition.
      </p>
    </form>
  );
}

interface EditionFieldsProps {
  readonly filledIn: FilledIn;
  readonly refusal: EditionRefusal | null;
  readonly onChange: (change: Partial<FilledIn>) => void;
}

function EditionFields({ filledIn, refusal, onChange }: EditionFieldsProps) {
  const errorOf = (field: string) => (refusal?.field === field ? refusal.sentence : undefined);
  return (
    <>
      <Field label="Name" hint="Such as its season: Spring 2026. It becomes its address." error={errorOf("name")}>
        {(control) => (
          <input
            {...control}
            name="name"
            required
            maxLength={80}
            autoComplete="off"
            value={filledIn.name}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </Field>
      <Field label="Text" hint="What you want to say about it, if anything." error={errorOf("text")}>
        {(control) => (
          <textarea
            {...control}
            name="text"
            rows={5}
            value={filledIn.text}
            onChange={({ target }) => onChange({ text: target.value })}
          />
        )}
      </Field>
      <YourNameField
        name="person"
        value={filledIn.person}
        error={errorOf("person")}
        onChange={(person) => onChange({ person })}
      />
    </>
  );
}

/** What the button says that sent the form. Enter in a field is the first one's press: it shows, and publishes nothing. */
function readWish(event: Event): Wish {
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  const value = submitter instanceof HTMLButtonElement ? submitter.value : "save";
  return value === "preview" || value === "publish" ? value : "save";
}
