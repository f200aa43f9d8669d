"use client";

import { type FormEvent, useState } from "react";
import { RingTag } from "@/components/evidence/ring-tag";
import { TechnologyField } from "@/components/evidence/technology-field";
import { useFindNamed } from "@/components/queries/use-names";
import { Button } from "@/components/ui/button";
import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { StepButtons } from "../agenda/step-buttons";
import { type DragProps, type GripProps, useReorder } from "../agenda/use-reorder";
import { ReasonList } from "../room/reason-list";
import { type AgendaChoice, type AgendaLine, addToChoice } from "./agenda-choice";
import styles from "./agenda-editor.module.css";

export interface AgendaEditorProps {
  readonly lines: readonly AgendaLine[];
  readonly choice: AgendaChoice;
  readonly rings: readonly RingDefinition[];
  readonly onChange: (choice: AgendaChoice) => void;
}

/** So many lines before the others are asked for. */
const LINES_AT_FIRST = 24;

/** The suggested agenda: tick and untick, put into another order, add what is not suggested. */
export function AgendaEditor({ lines, choice, rings, onChange }: AgendaEditorProps) {
  const [isWhole, setWhole] = useState(false);
  const keys = lines.map(({ technology }) => technology);
  const { dragOf, gripOf, move } = useReorder(keys, (next) => onChange({ ...choice, order: next }));
  const shown = isWhole ? lines : lines.slice(0, LINES_AT_FIRST);
  return (
    <div className={styles.editor}>
      <ol className={styles.lines}>
        {shown.map((line, index) => (
          <Line
            key={line.technology}
            line={line}
            place={index + 1}
            count={lines.length}
            rings={rings}
            drag={dragOf(line.technology)}
            grip={gripOf(line.technology)}
            onMove={(by) => move(line.technology, by)}
            onTick={(isTicked) => onChange({ ...choice, ticks: new Map(choice.ticks).set(line.technology, isTicked) })}
          />
        ))}
      </ol>
      {lines.length > shown.length && (
        <div>
          <Button onClick={() => setWhole(true)}>Show {lines.length - shown.length} more suggestions</Button>
        </div>
      )}
      <AddByName onAdd={(technology) => onChange(addToChoice(choice, lines, technology))} />
    </div>
  );
}

interface LineProps {
  readonly line: AgendaLine;
  readonly place: number;
  readonly count: number;
  readonly rings: readonly RingDefinition[];
  readonly drag: DragProps;
  readonly grip: GripProps;
  readonly onMove: (by: number) => void;
  readonly onTick: (isTicked: boolean) => void;
}

function Line({ line, place, count, rings, drag, grip, onMove, onTick }: LineProps) {
  return (
    <li className={styles.line} data-off={!line.isTicked || undefined} {...drag}>
      <label className={styles.tick}>
        <input type="checkbox" checked={line.isTicked} onChange={({ target }) => onTick(target.checked)} />
        <span className={styles.name}>{line.name}</span>
        {line.ring !== null && <RingTag ring={findRing(rings, line.ring)} ringCount={rings.length} bare />}
      </label>
      <StepButtons name={line.name} place={place} count={count} onMove={onMove} grip={grip} />
      <div className={styles.reasons}>
        <ReasonList reasons={line.reasons} />
      </div>
    </li>
  );
}

interface AddByNameProps {
  readonly onAdd: (technology: Pick<AgendaLine, "technology" | "name" | "quadrant">) => void;
}

/** Any technology that is known, whether it was suggested or not. */
function AddByName({ onAdd }: AddByNameProps) {
  const findNamed = useFindNamed();
  const [said, setSaid] = useState<string | undefined>();
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const found = await findNamed(String(new FormData(form).get("technology") ?? ""));
    setSaid(found ? undefined : "Please choose one of the technologies that are known.");
    if (!found) return;
    onAdd({ technology: found.slug, name: found.name, quadrant: found.quadrant });
    form.reset();
  };
  return (
    <form className={styles.add} onSubmit={add} noValidate aria-label="Add to the agenda">
      <TechnologyField label="Something else" name="technology" error={said} />
      <Button type="submit">Add</Button>
    </form>
  );
}
