"use client";

import { useId, useState } from "react";
import { useNames } from "@/components/queries/use-names";
import { Field } from "@/components/ui/field";

export interface TechnologyFieldProps {
  readonly label: string;
  readonly name: string;
  readonly hint?: string | undefined;
  readonly error: string | undefined;
  readonly initial?: string | undefined;
  /** Called with what is written so far. */
  readonly onWrite?: ((name: string) => void) | undefined;
}

/** A technology by its name, with those that are known to choose from. */
export function TechnologyField({ label, name, hint, error, initial, onWrite }: TechnologyFieldProps) {
  const listId = useId();
  const [written, setWritten] = useState(initial ?? "");
  const { data } = useNames(written);
  const write = (typed: string) => {
    setWritten(typed);
    onWrite?.(typed);
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            name={name}
            list={listId}
            autoComplete="off"
            maxLength={120}
            defaultValue={initial}
            onChange={(event) => write(event.target.value)}
          />
          <datalist id={listId}>
            {data?.technologies.map((technology) => (
              <option key={technology.slug} value={technology.name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
