"use client";

import { type FormEvent, useState } from "react";
import type { BroughtNote } from "@/components/queries/note-requests";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { refuseName } from "@/domain/notes/uploads/note-extensions";
import { refuseUploadName } from "@/domain/notes/uploads/uploaded-note";
import styles from "./bring-notes.module.css";

interface Errors {
  readonly name?: string;
  readonly text?: string;
}

/** A note as text, under a name that it can be told by later. */
export function PasteNote({ onPaste }: { readonly onPaste: (note: BroughtNote) => void }) {
  const [errors, setErrors] = useState<Errors>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const name = nameOf(String(data.get("name") ?? ""));
    const text = String(data.get("text") ?? "");
    const found = findErrors(name, text);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    onPaste({ name, content: new Blob([text]) });
    form.reset();
  };
  return (
    <form className={styles.paste} onSubmit={submit} noValidate>
      <Field
        label="Name of the note"
        error={errors.name}
        hint="A note of the same name that came in this way is replaced."
      >
        {(control) => <input {...control} name="name" autoComplete="off" />}
      </Field>
      <Field label="Text of the note" error={errors.text}>
        {(control) => <textarea {...control} name="text" rows={8} spellCheck={false} />}
      </Field>
      <p>
        <Button type="submit" look="primary">
          Look at it
        </Button>
      </p>
    </form>
  );
}

/** "KubeCon, day 1" -> "KubeCon, day 1.md" */
function nameOf(typed: string): string {
  const name = typed.trim();
  return name === "" || refuseName(name) === null ? name : `${name}.md`;
}

function findErrors(name: string, text: string): Errors {
  const off = name === "" ? "Please give the note a name." : refuseUploadName(name);
  return { ...(off !== null && { name: off }), ...(text.trim() === "" && { text: "Please paste the note's text." }) };
}
