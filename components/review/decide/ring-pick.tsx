import { useId } from "react";
import { RingGlyph } from "@/components/evidence/ring-glyph";
import { FieldError } from "@/components/ui/field";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import styles from "./ring-pick.module.css";

export interface RingPickProps {
  readonly rings: readonly RingDefinition[];
  /** The team's ring as it is, if decided. */
  readonly current: string | null;
  readonly chosen: string | null;
  readonly error: string | undefined;
  readonly onChoose: (ring: string) => void;
}

/** One radio button a ring, two in a row: what each means has been read on the ballot. */
export function RingPick({ rings, current, chosen, error, onChoose }: RingPickProps) {
  const id = useId();
  return (
    <fieldset className={styles.pick} aria-describedby={error ? id : undefined}>
      <legend className={styles.legend}>Ring</legend>
      {rings.map((ring) => (
        <label key={ring.id} className={styles.option} data-ring={ring.position} title={ring.description}>
          <input
            type="radio"
            name="ring"
            value={ring.id}
            checked={ring.id === chosen}
            aria-invalid={error ? true : undefined}
            onChange={() => onChoose(ring.id)}
          />
          <span className={styles.glyph}>
            <RingGlyph position={ring.position} ringCount={rings.length} />
          </span>
          <span className={styles.name}>{ring.name}</span>
          {ring.id === current && <span className={styles.now}>now</span>}
        </label>
      ))}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
