"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { DialogButton } from "@/components/ui/dialog-button";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Span } from "@/domain/notes/span";
import { toStoredOffset } from "@/domain/notes/text/stored-offset";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { CorrectionForm } from "./correction-form";
import { QuadrantField } from "./quadrant-field";
import { readText, readWanted } from "./read-wanted";
import { readSelection, type SelectedWords } from "./selected-words";
import { TechnologyField } from "./technology-field";
import { VerdictRingField } from "./verdict-ring-field";

type Kind = "mark-mention" | "mark-verdict";

export interface MarkWordsProps {
  readonly noteId: string;
  readonly rings: readonly RingDefinition[];
  /** Of the text that is shown, see `listWideBreaks`. */
  readonly wideBreaks: readonly number[];
  /** Where the text that is shown starts in the note's. */
  readonly textStart: number;
  /** The id of the element that holds the note's text. */
  readonly textId: string;
}

/** Lets a reader mark words of a note that reading missed: as a technology's name, or as saying whether to use one. */
export function MarkWords({ textId, ...props }: MarkWordsProps) {
  const selected = useSelectedWords(textId);
  return (
    <DialogButton label={selected ? "Mark the selected words" : "Mark words by hand"} title="Mark words of this note">
      {(close) => <MarkForm {...props} selected={selected} onClose={close} />}
    </DialogButton>
  );
}

/** The words of the note that are selected, or were before the dialog took over. */
function useSelectedWords(textId: string): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    const follow = () => {
      const text = document.getElementById(textId);
      const selection = document.getSelection();
      if (text === null || selection === null || document.querySelector("dialog:modal")) return;
      setSelected(readSelection(text, selection));
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [textId]);
  return selected;
}

interface MarkFormProps extends Omit<MarkWordsProps, "textId"> {
  readonly selected: SelectedWords | null;
  readonly onClose: () => void;
}

const FIELDS = ["kind", "text", "occurrence", "technology", "quadrant", "ring", "by"];

function MarkForm({ noteId, rings, wideBreaks, textStart, selected: given, onClose }: MarkFormProps) {
  const [kind, setKind] = useState<Kind>("mark-mention");
  const [selected, setSelected] = useState(given);
  const makeBody = (data: FormData) => {
    const technology = readWanted(data, "technology");
    const text = selected?.text ?? readText(data, "text");
    if (text === "") return { field: "text", sentence: "Please write down the words to be marked." };
    if (technology.name === "") return { field: "technology", sentence: "Please say which technology it is." };
    const occurrence = readText(data, "occurrence");
    return {
      kind,
      noteId,
      text,
      span: selected && toStoredSpan(selected.span, wideBreaks, textStart),
      technology,
      ...(occurrence !== "" && { occurrence }),
      ...(kind === "mark-verdict" && { ring: readText(data, "ring"), by: readText(data, "by") }),
    };
  };
  return (
    <CorrectionForm label="Mark words" fields={FIELDS} makeBody={makeBody} onDone={onClose} onCancel={onClose}>
      {(errorOf) => (
        <>
          {selected ? (
            <div>
              <p>“{selected.text}”</p>
              <Button look="quiet" onClick={() => setSelected(null)}>
                Write other words
              </Button>
            </div>
          ) : (
            <WrittenWords errorOf={errorOf} />
          )}
          <RadioGroup
            legend="What are they?"
            name="kind"
            options={[
              { value: "mark-mention", label: "The name of a technology" },
              { value: "mark-verdict", label: "Words that tell whether to use one" },
            ]}
            value={kind}
            onChange={setKind}
            error={errorOf("kind")}
          />
          <TechnologyField
            label="Technology"
            name="technology"
            initial={kind === "mark-mention" ? selected?.text : undefined}
            error={errorOf("technology")}
          />
          {kind === "mark-mention" ? (
            <QuadrantField label="Quadrant, for a new name" none="It is a known one" error={errorOf("quadrant")} />
          ) : (
            <VerdictFields rings={rings} errorOf={errorOf} />
          )}
        </>
      )}
    </CorrectionForm>
  );
}

type ErrorOf = (field: string) => string | undefined;

function WrittenWords({ errorOf }: { readonly errorOf: ErrorOf }) {
  return (
    <>
      <Field
        label="Words"
        hint="As they stand in the note. You can also select them there first."
        error={errorOf("text")}
      >
        {(control) => <textarea {...control} name="text" rows={2} />}
      </Field>
      {errorOf("occurrence") && (
        <Field label="Which one, counted from the top" error={errorOf("occurrence")}>
          {(control) => <input {...control} name="occurrence" type="number" min={1} />}
        </Field>
      )}
    </>
  );
}

function VerdictFields({ rings, errorOf }: { readonly rings: readonly RingDefinition[]; readonly errorOf: ErrorOf }) {
  return (
    <>
      <VerdictRingField rings={rings} error={errorOf("ring")} />
      <Field label="Whose view it is" error={errorOf("by")}>
        {(control) => (
          <select {...control} name="by">
            <option value="author">The note-taker’s</option>
            <option value="speaker">The speaker’s</option>
          </select>
        )}
      </Field>
    </>
  );
}

function toStoredSpan({ start, end }: Span, wideBreaks: readonly number[], textStart: number): Span {
  return { start: textStart + toStoredOffset(start, wideBreaks), end: textStart + toStoredOffset(end, wideBreaks) };
}
