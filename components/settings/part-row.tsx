"use client";

import { type ReactNode, useId } from "react";
import { Field } from "@/components/ui/field";
import type { PartChange, PartKind } from "@/domain/radar/edit-settings";
import { MOST_GATE_SOURCES, type QuadrantSettings, type RingSettings } from "@/domain/radar/radar-settings";
import { ColourField } from "./colour-field";
import styles from "./settings.module.css";
import { THEME_RING_COLOURS } from "./theme-ring-colours";

/** Quadrants have no colour of their own; a field cannot be empty, and begins with a grey. */
const QUADRANT_COLOUR = "#808080";

export interface PartRowProps {
  readonly kind: PartKind;
  readonly part: QuadrantSettings | RingSettings;
  readonly others: readonly QuadrantSettings[];
  /** From 0. */
  readonly position: number;
  readonly errorOf: (field: string) => string | undefined;
  readonly onEdit: (change: PartChange) => void;
  /** What can be done with it as a whole. */
  readonly children: ReactNode;
}

/** One ring, or quadrant, with all that can be set about it. */
export function PartRow({ kind, part, others, position, errorOf, onEdit, children }: PartRowProps) {
  const id = useId();
  return (
    <li className={styles.part}>
      <fieldset className={styles.fields} data-ring={kind === "rings" ? position : undefined} aria-labelledby={id}>
        <legend id={id} className={styles.legend}>
          {kind === "rings" ? <span className={styles.swatch} /> : null}
          {part.name || "No name yet"}
        </legend>
        <div className={styles.line}>
          <Field label="Name" error={errorOf("name")}>
            {(control) => (
              <input
                {...control}
                value={part.name}
                maxLength={40}
                onChange={({ target }) => onEdit({ name: target.value })}
              />
            )}
          </Field>
          <ColourField
            part={part}
            others={others}
            usual={(kind === "rings" && THEME_RING_COLOURS[position]) || QUADRANT_COLOUR}
            error={errorOf("colour")}
            onChange={(colour) => onEdit({ colour })}
          />
          {"gateSources" in part && <GateField part={part} error={errorOf("gateSources")} onEdit={onEdit} />}
        </div>
        <Field label={kind === "rings" ? "What it means" : "What belongs there"} error={errorOf("description")}>
          {(control) => (
            <input
              {...control}
              value={part.description}
              maxLength={300}
              onChange={({ target }) => onEdit({ description: target.value })}
            />
          )}
        </Field>
      </fieldset>
      <div className={styles.tools}>{children}</div>
    </li>
  );
}

interface GateFieldProps {
  readonly part: RingSettings;
  readonly error: string | undefined;
  readonly onEdit: PartRowProps["onEdit"];
}

/** How many first-hand sources the team wants to see: none where it is empty. */
function GateField({ part: { gateSources }, error, onEdit }: GateFieldProps) {
  return (
    <Field label="First-hand sources wanted" error={error}>
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_GATE_SOURCES}
          placeholder="No rule"
          value={gateSources ?? ""}
          onChange={({ target }) => onEdit({ gateSources: Number(target.value) || null })}
        />
      )}
    </Field>
  );
}
