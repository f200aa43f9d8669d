import { Field } from "@/components/ui/field";
import { findRing } from "@/domain/radar/find-ring";
import { findRingOfVerdict } from "@/domain/radar/nearest-ring";
import { RINGS, type RingDefinition } from "@/domain/radar/vocabulary";

export interface VerdictRingFieldProps {
  readonly rings: readonly RingDefinition[];
  readonly error: string | undefined;
  /** A ring of the radar that is no choice, for it is the one that is wrong. */
  readonly except?: string | undefined;
}

/** What a sentence may say, by the names of the radar's rings. */
export function VerdictRingField({ rings, error, except }: VerdictRingFieldProps) {
  const options = RINGS.map((ring) => ({ ring, shown: findRing(rings, findRingOfVerdict(rings, ring)) }));
  return (
    <Field label="What it says" error={error}>
      {(control) => (
        <select {...control} name="ring">
          {options
            .filter(({ shown }) => shown.id !== except)
            .map(({ ring, shown }) => (
              <option key={ring} value={ring}>
                {shown.name}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}
