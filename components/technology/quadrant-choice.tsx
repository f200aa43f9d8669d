import { Field } from "@/components/ui/field";
import type { TechnologyView } from "@/domain/radar/views";

export interface QuadrantChoiceProps {
  readonly technology: TechnologyView;
  /** The one to start with, such as where a blip was dropped; null for where it stands. */
  readonly initial: string | null;
  readonly error: string | undefined;
}

/** The radar's quadrants, with the technology's own among them: most moves leave it as it is. */
export function QuadrantChoice({ technology, initial, error }: QuadrantChoiceProps) {
  return (
    <Field label="Quadrant" error={error}>
      {(control) => (
        <select {...control} name="quadrant" defaultValue={initial ?? technology.quadrant}>
          {technology.quadrants.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
