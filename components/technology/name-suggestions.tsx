"use client";

import { useState } from "react";
import { quoteAddress } from "@/components/evidence/addresses";
import { CorrectionForm } from "@/components/evidence/correction-form";
import { readText } from "@/components/evidence/read-wanted";
import { TechnologyField } from "@/components/evidence/technology-field";
import { useCorrect } from "@/components/queries/use-correct";
import { useFindNamed } from "@/components/queries/use-names";
import { useSuggestions } from "@/components/queries/use-suggestions";
import { Button } from "@/components/ui/button";
import { DialogButton } from "@/components/ui/dialog-button";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { LongList } from "@/components/ui/long-list";
import { focusToast } from "@/components/ui/toast";
import { usePassFocus } from "@/components/ui/use-pass-focus";
import { countWords } from "@/domain/count-words";
import type { SuggestionView } from "@/domain/radar/correction-views";
import { DEFAULT_QUADRANTS } from "@/domain/radar/vocabulary";
import styles from "./name-suggestions.module.css";

/** Names that no list knows, each with what speaks for it, to be confirmed, merged or ignored with one press. */
export function NameSuggestions({ initial }: { readonly initial: readonly SuggestionView[] }) {
  const suggestions = useSuggestions(initial);
  const { myName } = useCorrect();
  const [name, setName] = useState<string | null>(null);
  if (suggestions.length === 0) {
    return (
      <EmptyState title="No name waits for your word.">
        Names that no list knows are asked about here, when notes use them like technologies.
      </EmptyState>
    );
  }
  return (
    <div className={styles.all}>
      <div className={styles.who}>
        <Field label="Your name" hint="Others see who settled a name.">
          {(control) => (
            <input
              {...control}
              autoComplete="name"
              value={name ?? myName}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      </div>
      <LongList items={suggestions} noun="names" className={styles.list} keyOf={(each) => each.name}>
        {(suggestion) => <Suggested suggestion={suggestion} person={name ?? myName} />}
      </LongList>
    </div>
  );
}

interface SuggestedProps {
  readonly suggestion: SuggestionView;
  /** Who settles it. */
  readonly person: string;
}

function Suggested({ suggestion, person }: SuggestedProps) {
  const { name, noteCount, reasons, quotes } = suggestion;
  return (
    <article className={styles.suggestion} aria-label={name}>
      <h2 className={styles.name}>{name}</h2>
      <p className={styles.facts}>
        In {countWords(noteCount, "note")}. {reasons.map((reason) => `${reason}.`).join(" ")}
      </p>
      {quotes.map(({ note, text, span, name: at }) => (
        <figure key={`${note.id} ${span.start}`} className={styles.quote}>
          <blockquote>
            {text.slice(0, at.start)}
            <mark>{text.slice(at.start, at.end)}</mark>
            {text.slice(at.end)}
          </blockquote>
          <figcaption>
            <a href={quoteAddress(note.id, { span, text })}>Read it in {note.name}</a>
          </figcaption>
        </figure>
      ))}
      <Settle name={name} person={person} />
    </article>
  );
}

function Settle({ name, person }: { readonly name: string; readonly person: string }) {
  const { correct, isSaving } = useCorrect();
  const box = usePassFocus<HTMLDivElement>(focusToast);
  const [quadrant, setQuadrant] = useState("tools");
  const [refusal, setRefusal] = useState<string | null>(null);
  const settle = async (body: { readonly kind: string; readonly quadrant?: string }) => {
    if (!isSaving) setRefusal((await correct({ ...body, spelling: name }, person))?.sentence ?? null);
  };
  return (
    <div ref={box} className={styles.settle} data-screen-only>
      <Field label="Quadrant">
        {(control) => (
          <select {...control} value={quadrant} onChange={(event) => setQuadrant(event.target.value)}>
            {DEFAULT_QUADRANTS.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button
        look="primary"
        aria-disabled={isSaving}
        aria-label={`Confirm ${name}`}
        onClick={() => void settle({ kind: "confirm-name", quadrant })}
      >
        Confirm
      </Button>
      <DialogButton label="Merge into…" title={`Merge into… what is ${name}?`}>
        {(close) => <MergeName spelling={name} onClose={close} />}
      </DialogButton>
      <Button
        aria-disabled={isSaving}
        aria-label={`Ignore ${name}`}
        onClick={() => void settle({ kind: "ignore-name" })}
      >
        Ignore
      </Button>
      <div role="alert" className={styles.refusal}>
        {refusal}
      </div>
    </div>
  );
}

interface MergeNameProps {
  readonly spelling: string;
  readonly onClose: () => void;
}

function MergeName({ spelling, onClose }: MergeNameProps) {
  const findNamed = useFindNamed();
  const makeBody = async (data: FormData) => {
    const into = await findNamed(readText(data, "into"));
    if (into) return { kind: "merge-name", spelling, into: into.slug };
    return { field: "into", sentence: "Please choose one of the technologies that are known." };
  };
  return (
    <CorrectionForm
      label={`Say what ${spelling} is`}
      fields={["into"]}
      makeBody={makeBody}
      onDone={onClose}
      onCancel={onClose}
    >
      {(errorOf) => <TechnologyField label="It is another name of" name="into" error={errorOf("into")} />}
    </CorrectionForm>
  );
}
