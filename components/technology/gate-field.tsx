import { Field } from "@/components/ui/field";
import type { TechnologyView } from "@/domain/radar/views";
import styles from "./gate-field.module.css";

export interface GateFieldProps {
  readonly technology: TechnologyView;
  /** The ring that is chosen by now. */
  readonly ring: string | null;
  /** The ring that it stood in when the form was opened: what stays there was judged before. */
  readonly from: string | null;
  readonly error: string | undefined;
}

/**
 * What the team wants to see in the ring that is chosen, and whether it is there. It advises and never blocks: where it is not
 * there, a word on why is asked for.
 */
export function GateField({ technology, ring, from, error }: GateFieldProps) {
  const gate = technology.gates.find((each) => each.ring === ring);
  if (!gate?.sentence || ring === from) return null;
  return (
    <div className={styles.gate} data-met={gate.met || undefined}>
      <p aria-live="polite" className={styles.sentence}>
        <span aria-hidden="true">{gate.met ? "✓" : "!"}</span> {gate.sentence}
      </p>
      {!gate.met && (
        <Field
          label="Why all the same"
          hint="The team’s rule advises against this ring. You may choose it, with a word on why."
          error={error}
        >
          {(control) => <textarea {...control} name="againstGate" rows={2} required />}
        </Field>
      )}
    </div>
  );
}
