"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { adviseColour } from "@/domain/radar/advise-colours";
import type { QuadrantSettings } from "@/domain/radar/radar-settings";
import styles from "./settings.module.css";

export interface ColourFieldProps {
  readonly part: QuadrantSettings;
  readonly others: readonly QuadrantSettings[];
  /** The theme's own, "#rrggbb". */
  readonly usual: string;
  readonly error: string | undefined;
  /** Null for the theme's own. */
  readonly onChange: (colour: string | null) => void;
}

/** A colour of the team's own, with what is to be said about it, or the theme's. */
export function ColourField({ part: { name, colour }, others, usual, error, onChange }: ColourFieldProps) {
  const advice = useId();
  const sentences = colour === null ? [] : adviseColour(colour, others);
  return (
    <div className={styles.colour}>
      <Field label="Colour" error={error}>
        {(control) => (
          <span className={styles.line}>
            <input
              {...control}
              className={styles.picker}
              type="color"
              aria-describedby={sentences.length > 0 ? advice : control["aria-describedby"]}
              value={colour ?? usual}
              onChange={({ target }) => onChange(target.value)}
            />
            {colour === null ? (
              <span className={styles.soft}>The theme’s own</span>
            ) : (
              <Button look="quiet" aria-label={`The theme’s own colour for ${name}`} onClick={() => onChange(null)}>
                {colour}, back to the theme’s
              </Button>
            )}
          </span>
        )}
      </Field>
      <ul id={advice} className={styles.advice}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
