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
  /** In columns, without what each ring means: for where that has been read. */
  readonly isBrief?: boolean;
  /** Called with a ring's id, where the choice is wanted before the form is sent. */
  readonly onChoose?: (ring: string) => void;
}

/** One radio button a ring, with what the ring means. */
export function RingChoice({ rings, current, initial, error, isBrief = false, onChoose }: RingChoiceProps) {
  const id = useId();
  return (
    <fieldset className={isBrief ? styles.columns : styles.choice} aria-describedby={error ? id : undefined}>
      <legend className={styles.legend}>Ring</legend>
      {rings.map((ring) => (
        <label
          key={ring.id}
          className={styles.option}
          data-ring={ring.position}
          title={isBrief ? ring.description : undefined}
        >
          <input
            type="radio"
            name="ring"
            value={ring.id}
            defaultChecked={ring.id === initial}
            aria-invalid={error ? true : undefined}
            onChange={() => onChoose?.(ring.id)}
          />
          <span className={styles.glyph}>
            <RingGlyph position={ring.position} ringCount={rings.length} />
          </span>
          <span className={styles.words}>
            <span className={styles.name}>{ring.name}</span>
            {ring.id === current && <span className={styles.now}> (now)</span>}
            {!isBrief && <span className={styles.description}>{ring.description}</span>}
          </span>
        </label>
      ))}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
