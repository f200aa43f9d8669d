"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { TechnologyView } from "@/domain/radar/views";
import { dayInWords } from "@/domain/review/day-in-words";
import styles from "./responsibility.module.css";
import { ResponsibilityForm } from "./responsibility-form";

/** Who looks after a technology, when the team looks at it again, and the way to change both. */
export function Responsibility({ technology }: { readonly technology: TechnologyView }) {
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const owner = technology.responsibility?.owner ?? null;
  const revisitOn = technology.responsibility?.revisitOn ?? null;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <Section title="Looked after">
      <dl className={styles.facts}>
        <div>
          <dt>By</dt>
          <dd>{owner ?? <span className={styles.none}>Nobody yet</span>}</dd>
        </div>
        <div>
          <dt>Looked at again</dt>
          <dd>
            {revisitOn === null ? (
              <span className={styles.none}>No day is set</span>
            ) : (
              <time dateTime={revisitOn}>{dayInWords(revisitOn)}</time>
            )}
          </dd>
        </div>
      </dl>
      <div data-screen-only>
        <Button
          ref={opener}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
            setSaved(false);
          }}
        >
          Change owner or day
        </Button>
        {isOpen && (
          <ResponsibilityForm
            technology={technology}
            onSaved={() => {
              setSaved(true);
              close();
            }}
            onCancel={close}
          />
        )}
        <p aria-live="polite" className={styles.saved}>
          {isSaved && "Saved."}
        </p>
      </div>
    </Section>
  );
}
