import { useState } from "react";
import { Field } from "@/components/ui/field";

export interface ReviewFieldsProps {
  readonly suggestedName: string;
  /** What the person has given as their name before; empty where they have not. */
  readonly myName: string;
  /** What is wrong with a field. */
  readonly errorOf: (field: string) => string | undefined;
}

/** What a new review is called, and who leads it: `name` and `person` of the form around them. */
export function ReviewFields({ suggestedName, myName, errorOf }: ReviewFieldsProps) {
  const [person, setPerson] = useState<string | null>(null);
  return (
    <>
      <Field label="Name" error={errorOf("name")}>
        {(control) => (
          <input {...control} name="name" required maxLength={80} autoComplete="off" defaultValue={suggestedName} />
        )}
      </Field>
      <Field label="Your name, as the one who leads it" error={errorOf("person")}>
        {(control) => (
          <input
            {...control}
            name="person"
            autoComplete="name"
            required
            maxLength={80}
            value={person ?? myName}
            onChange={({ target }) => setPerson(target.value)}
          />
        )}
      </Field>
    </>
  );
}
