"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { addPart, type PartKind } from "@/domain/radar/edit-settings";
import { MOST_PARTS } from "@/domain/radar/radar-settings";
import { PartList } from "./part-list";
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
  const words = WORDS[kind];
  const removed = draft.removed.filter((part) => part.kind === kind);
  return (
    <Section title={words.title} aside={words.hint}>
      <PartList draft={draft} kind={kind} title={words.title} words={words} onSaid={setSaid} />
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
      {settings[kind].length < MOST_PARTS && (
        <div>
          <Button onClick={() => change(addPart(settings, kind, seen.former[kind]))}>Add a {words.noun}</Button>
        </div>
      )}
    </Section>
  );
}
