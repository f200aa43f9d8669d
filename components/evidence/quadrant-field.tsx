import { Field } from "@/components/ui/field";
import { DEFAULT_QUADRANTS } from "@/domain/radar/vocabulary";

export interface QuadrantFieldProps {
  readonly label: string;
  readonly error: string | undefined;
  readonly hint?: string;
  readonly initial?: string;
  /** What stands for no choice, where there need be none. */
  readonly none?: string;
}

/** One of the quadrants that technologies are sorted into; a radar with others finds the nearest. */
export function QuadrantField({ label, error, hint, initial, none }: QuadrantFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select {...control} name="quadrant" defaultValue={initial}>
          {none !== undefined && <option value="">{none}</option>}
          {DEFAULT_QUADRANTS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
