"use client";

import { useState } from "react";
import { DialogButton } from "@/components/ui/dialog-button";
import { RadioGroup, type RadioOption } from "@/components/ui/radio-group";
import type { QuoteView } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { CorrectionForm } from "./correction-form";
import styles from "./correction-form.module.css";
import { NoteTalkField } from "./note-talk-field";
import { QuadrantField } from "./quadrant-field";
import { readText, readWanted } from "./read-wanted";
import { TechnologyField } from "./technology-field";
import { VerdictRingField } from "./verdict-ring-field";

type Kind = "not-this-technology" | "not-a-technology" | "wrong-ring" | "says-nothing" | "other-talk";

export interface PutRightProps {
  readonly quote: QuoteView;
  /** What the sentence was read to be about. */
  readonly technology: { readonly slug: string; readonly name: string };
  readonly rings: readonly RingDefinition[];
}

/** What a reader can say against how a sentence was read. */
export function PutRight(props: PutRightProps) {
  return (
    <DialogButton label="Put right" title={`Put right: ${props.technology.name}`} look="quiet" small>
      {(close) => <PutRightForm {...props} onClose={close} />}
    </DialogButton>
  );
}

const FIELDS = ["kind", "instead", "quadrant", "ring", "talk"];

function PutRightForm({ quote, technology, rings, onClose }: PutRightProps & { readonly onClose: () => void }) {
  const [kind, setKind] = useState<Kind | null>(null);
  const { note, span, text } = quote;
  // What the person saw when the form was opened, whatever others put right behind it.
  const [seen] = useState(quote.correction?.id ?? null);
  const makeBody = (data: FormData) => {
    if (kind === null) return { field: "kind", sentence: "Please choose what is wrong." };
    const wanted = readWanted(data, "instead");
    return {
      kind,
      noteId: note.id,
      span,
      text,
      technology: technology.slug,
      seen,
      ...(kind === "not-this-technology" && { instead: wanted.name === "" ? null : wanted }),
      ...(kind === "wrong-ring" && { ring: readText(data, "ring") }),
      ...(kind === "other-talk" && { talk: readText(data, "talk") }),
    };
  };
  return (
    <CorrectionForm
      label={`Put right what is read about ${technology.name}`}
      fields={FIELDS}
      makeBody={makeBody}
      onDone={onClose}
      onCancel={onClose}
    >
      {(errorOf) => (
        <>
          <blockquote className={styles.quote}>{text}</blockquote>
          <RadioGroup
            legend="What is wrong with how it is read?"
            name="kind"
            options={listKinds(technology.name, quote)}
            value={kind}
            onChange={setKind}
            error={errorOf("kind")}
          />
          {kind === "not-this-technology" && (
            <>
              <TechnologyField
                label="Which one it is"
                name="instead"
                hint="Leave it empty where it is none of the known ones."
                error={errorOf("instead")}
              />
              <QuadrantField label="Quadrant, for a new name" none="It is a known one" error={errorOf("quadrant")} />
            </>
          )}
          {kind === "wrong-ring" && (
            <VerdictRingField rings={rings} except={quote.verdict?.ring} error={errorOf("ring")} />
          )}
          {kind === "other-talk" && <NoteTalkField noteId={note.id} except={quote.talk?.id} error={errorOf("talk")} />}
        </>
      )}
    </CorrectionForm>
  );
}

function listKinds(name: string, { verdict }: QuoteView): readonly RadioOption<Kind>[] {
  return [
    { value: "not-this-technology", label: `This is not ${name}`, hint: "It means another technology, or none." },
    { value: "not-a-technology", label: "Not a technology", hint: "The word means something else here." },
    verdict
      ? { value: "wrong-ring", label: "Wrong ring", hint: "It says something else about using it." }
      : { value: "wrong-ring", label: "It does say something", hint: "It tells whether to use it." },
    ...(verdict
      ? [{ value: "says-nothing", label: "Says nothing about using it", hint: "It only names it." } as const]
      : []),
    { value: "other-talk", label: "Belongs to another talk" },
  ];
}
