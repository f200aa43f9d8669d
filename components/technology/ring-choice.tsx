import { useId } from "react";
import { RingGlyph } from "@/components/evidence/ring-glyph";
import { FieldError } from "@/components/ui/field";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import styles from "./ring-choice.module.css";

export interface RingChoiceProps {
  readonly rings: readonly RingDefinition[];
  /** The team's ring as it is, if decided. */
  readonly current: string | null;
  readonly initial: string | null;
  readonly error: string | undefined;
}

/** One radio button a ring, with what the ring means. */
export function RingChoice({ rings, current, initial, error }: RingChoiceProps) {
  const id = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={styles.legend}>Ring</legend>
      {rings.map((ring) => (
        <label key={ring.id} className={styles.option} data-ring={ring.position}>
          <input
            type="radio"
            name="ring"
            value={ring.id}
            defaultChecked={ring.id === initial}
            aria-invalid={error ? true : undefined}
          />
          <span className={styles.glyph}>
            <RingGlyph position={ring.position} ringCount={rings.length} />
          </span>
          <span>
            <span className={styles.name}>{ring.name}</span>
            {ring.id === current && <span className={styles.now}> (now)</span>}
            <span className={styles.description}>{ring.description}</span>
          </span>
        </label>
      ))}
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}
