"use client";

import { useNoteTalks } from "@/components/queries/use-note-talks";
import { Field } from "@/components/ui/field";

export interface NoteTalkFieldProps {
  readonly noteId: string;
  /** The talk that is no choice, for it is the wrong one. */
  readonly except: string | undefined;
  readonly error: string | undefined;
}

/** One of the talks of a note. */
export function NoteTalkField({ noteId, except, error }: NoteTalkFieldProps) {
  const { data = [], isPending } = useNoteTalks(noteId);
  const others = data.filter(({ id }) => id !== except);
  const isAlone = !isPending && others.length === 0;
  return (
    <Field label="Talk" error={error} hint={isAlone ? "No other talk was found in this note." : undefined}>
      {(control) => (
        <select {...control} name="talk">
          {others.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
