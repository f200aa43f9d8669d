import { Field } from "./field";

export interface YourNameFieldProps {
  /** The field's name in its form. */
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (name: string) => void;
}

/** Asks whoever fills in a form for their name. */
export function YourNameField({ name, value, error, onChange }: YourNameFieldProps) {
  return (
    <Field label="Your name" error={error}>
      {(control) => (
        <input
          {...control}
          name={name}
          autoComplete="name"
          required
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
