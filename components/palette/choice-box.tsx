"use client";

import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Choice, ChoiceGroup } from "./choices";
import styles from "./command-palette.module.css";

export interface ChoiceBoxProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What answers it. */
  readonly groups: readonly ChoiceGroup[];
  /** True while there may be more to choose from in a moment. */
  readonly isIncomplete: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/**
 * A field with a list below it, as https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ describes it: the focus stays in the
 * field, arrow keys move through the list, Enter chooses.
 */
export function ChoiceBox({ typed, onType, groups, isIncomplete, onChoose }: ChoiceBoxProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const choices = useMemo(() => groups.flatMap((group) => group.choices), [groups]);
  const active = choices[Math.min(at, choices.length - 1)];
  useEffect(() => {
    if (active) list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = moveTo(event.key, Math.min(at, choices.length - 1), choices.length);
    if (next !== null) setAt(next);
    else if (event.key === "Enter" && active) onChoose(active);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        className={styles.field}
        role="combobox"
        aria-label="Find a technology, a talk, a speaker, words in notes, or something to do"
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active && `${id}-${active.id}`}
        aria-autocomplete="list"
        placeholder="Technology, talk, speaker, note or action"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          onType(target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="visually-hidden">
        {describeFound(typed, choices.length)}
      </p>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label="Choices" className={styles.list}>
        {groups.map(({ title, choices: own }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed in a listbox.
          <div key={title} role="group" aria-label={title} className={styles.group}>
            <p className={styles.title} aria-hidden="true">
              {title}
            </p>
            {own.map((choice) => (
              <Option
                key={choice.id}
                id={`${id}-${choice.id}`}
                choice={choice}
                isActive={choice === active}
                onChoose={onChoose}
              />
            ))}
          </div>
        ))}
      </div>
      {choices.length === 0 && (
        <p className={styles.message}>{isIncomplete ? "Searching…" : `Nothing goes by “${typed.trim()}” here.`}</p>
      )}
    </>
  );
}

interface OptionProps {
  readonly id: string;
  readonly choice: Choice;
  readonly isActive: boolean;
  readonly onChoose: (choice: Choice) => void;
}

function Option({ id, choice, isActive, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys.
    <div id={id} role="option" aria-selected={isActive} className={styles.option} onClick={() => onChoose(choice)}>
      <span className={styles.name}>{choice.name}</span>
      {choice.detail !== "" && <span className={styles.detail}>{choice.detail}</span>}
    </div>
  );
}

/** Where a key leads in a list of so many; null where it leads nowhere. At either end it goes on at the other. */
function moveTo(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at + count - 1) % count;
  if (key === "PageDown") return count - 1;
  return key === "PageUp" ? 0 : null;
}

function describeFound(typed: string, count: number): string {
  if (typed.trim() === "") return "";
  return count === 1 ? "1 choice" : `${count} choices`;
}
