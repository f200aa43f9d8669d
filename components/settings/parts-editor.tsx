"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { addPart, editPart, movePart, type PartKind, removePart } from "@/domain/radar/edit-settings";
import { MOST_PARTS } from "@/domain/radar/radar-settings";
import { PartButtons } from "./part-buttons";
import { PartRow } from "./part-row";
import { RemovedChoice } from "./removed-choice";
import styles from "./settings.module.css";
import type { SettingsDraft } from "./use-settings-draft";

const WORDS = {
  rings: { title: "Rings", hint: "From the centre out.", noun: "ring", earlier: "inwards", later: "outwards" },
  quadrants: {
    title: "Quadrants",
    hint: "Clockwise from the upper right.",
    noun: "quadrant",
    earlier: "back",
    later: "on",
  },
} as const;

export interface PartsEditorProps {
  readonly draft: SettingsDraft;
  readonly kind: PartKind;
}

/** The rings, or the quadrants, to be named, ordered, coloured, added and removed. */
export function PartsEditor({ draft, kind }: PartsEditorProps) {
  const { settings, seen, change, errorOf } = draft;
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const words = WORDS[kind];
  const parts = settings[kind];
  const removed = draft.removed.filter((part) => part.kind === kind);
  const move = (id: string, name: string, by: -1 | 1) => {
    change(movePart(settings, kind, id, by));
    setSaid(`${name} went ${by < 0 ? words.earlier : words.later}.`);
  };
  const remove = (id: string, name: string) => {
    change(removePart(settings, kind, id));
    setSaid(`${name} will be removed.`);
    list.current?.focus();
  };
  return (
    <Section title={words.title} aside={words.hint}>
      <ol ref={list} tabIndex={-1} className={styles.parts} aria-label={words.title}>
        {parts.map((part, index) => (
          <PartRow
            key={part.id}
            kind={kind}
            part={part}
            others={parts.filter(({ id }) => id !== part.id)}
            position={index}
            errorOf={(field) => errorOf(`${kind}.${index}.${field}`)}
            onEdit={(edit) => change(editPart(settings, kind, part.id, edit))}
          >
            <PartButtons
              name={part.name}
              position={index}
              count={parts.length}
              words={words}
              onMove={(by) => move(part.id, part.name, by)}
              onRemove={() => remove(part.id, part.name)}
            />
          </PartRow>
        ))}
      </ol>
      {removed.map((part) => (
        <RemovedChoice key={part.id} draft={draft} part={part} />
      ))}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {errorOf(kind) && (
        <p role="alert" className={styles.refusal}>
          {errorOf(kind)}
        </p>
      )}
      {parts.length < MOST_PARTS && (
        <div>
          <Button onClick={() => change(addPart(settings, kind, seen.former[kind]))}>Add a {words.noun}</Button>
        </div>
      )}
    </Section>
  );
}
