import { useRef } from "react";
import { editPart, movePart, type PartKind, removePart } from "@/domain/radar/edit-settings";
import { PartButtons, type PartWords } from "./part-buttons";
import { PartRow } from "./part-row";
import styles from "./settings.module.css";
import type { SettingsDraft } from "./use-settings-draft";

export interface PartListProps {
  readonly draft: SettingsDraft;
  readonly kind: PartKind;
  readonly title: string;
  readonly words: PartWords;
  /** What was done, for those who don't see it. */
  readonly onSaid: (sentence: string) => void;
}

/** The rings, or the quadrants, in their order, each to be edited, moved and removed. */
export function PartList({ draft, kind, title, words, onSaid }: PartListProps) {
  const { settings, change, errorOf } = draft;
  const list = useRef<HTMLOListElement>(null);
  const parts = settings[kind];
  const move = (id: string, name: string, by: -1 | 1) => {
    change(movePart(settings, kind, id, by));
    onSaid(`${name} went ${by < 0 ? words.earlier : words.later}.`);
  };
  const remove = (id: string, name: string) => {
    change(removePart(settings, kind, id));
    onSaid(`${name} will be removed.`);
    list.current?.focus();
  };
  return (
    <ol ref={list} tabIndex={-1} className={styles.parts} aria-label={title}>
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
  );
}
