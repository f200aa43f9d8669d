import { useId } from "react";
import { RingGlyph } from "@/components/evidence/ring-glyph";
import { FieldError } from "@/components/ui/field";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import styles from "./ballot.module.css";

/** Stands for no ring, which no ring's id can be. */
export const ABSTAIN = "";

export interface BallotChoiceProps {
  readonly rings: readonly RingDefinition[];
  readonly mayAbstain: boolean;
  /** A ring's id, `ABSTAIN`, or null before anything is chosen. */
  readonly chosen: string | null;
  /** The same of the vote that was cast. */
  readonly cast: string | null;
  readonly error: string | undefined;
  readonly onChoose: (choice: string) => void;
}

/** One large radio button a ring, centre first, and one for having no opinion. */
export function BallotChoice({ rings, mayAbstain, chosen, cast, error, onChoose }: BallotChoiceProps) {
  const id = useId();
  const options = [
    ...rings.map((ring) => ({ value: ring.id, name: ring.name, hint: ring.description, position: ring.position })),
    ...(mayAbstain ? [{ value: ABSTAIN, name: "Abstain", hint: "No opinion on this one.", position: null }] : []),
  ];
  return (
    <fieldset className={styles.choice} aria-describedby={error ? id : undefined}>
      <legend className={styles.legend}>Which ring?</legend>
      {options.map(({ value, name, hint, position }) => (
        <label key={value} className={styles.option} data-ring={position ?? undefined}>
          <input
            type="radio"
            name="vote"
            value={value}
            checked={chosen === value}
            aria-invalid={error ? true : undefined}
            onChange={() => onChoose(value)}
          />
          <span className={styles.glyph}>
            {position !== null && <RingGlyph position={position} ringCount={rings.length} />}
          </span>
          <span className={styles.words}>
            <span className={styles.name}>{name}</span>
            <span className={styles.hint}>{hint}</span>
          </span>
          {cast === value && <span className={styles.cast}>Your vote</span>}
        </label>
      ))}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
