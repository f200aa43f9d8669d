"use client";

import { useState } from "react";
import { CorrectionForm } from "@/components/evidence/correction-form";
import { QuadrantField } from "@/components/evidence/quadrant-field";
import { readText, readWanted } from "@/components/evidence/read-wanted";
import { TechnologyField } from "@/components/evidence/technology-field";
import { useFindNamed } from "@/components/queries/use-names";
import { DialogButton } from "@/components/ui/dialog-button";
import { Field } from "@/components/ui/field";
import { RadioGroup, type RadioOption } from "@/components/ui/radio-group";
import type { TechnologyView } from "@/domain/radar/views";
import { MergeField } from "./merge-field";

type Kind = "rename" | "merge" | "split" | "quadrant" | "ignore";

/** What a person can change about a technology wherever it is named. */
export function EditTechnology({ technology }: { readonly technology: TechnologyView }) {
  return (
    <DialogButton label="Edit" title={`Edit ${technology.name}`}>
      {(close) => <EditForm technology={technology} onClose={close} />}
    </DialogButton>
  );
}

const FIELDS = ["kind", "name", "into", "spelling", "to", "quadrant"];

interface EditFormProps {
  readonly technology: TechnologyView;
  readonly onClose: () => void;
}

function EditForm({ technology, onClose }: EditFormProps) {
  const [kind, setKind] = useState<Kind | null>(null);
  const findNamed = useFindNamed();
  // What the person saw when the dialog was opened, whatever is read anew behind it.
  const [seen] = useState(technology.edited);
  const makeBody = async (data: FormData) => {
    if (kind === null) return { field: "kind", sentence: "Please choose what to change." };
    const on = { kind, technology: technology.slug, seen };
    if (kind === "rename") return { ...on, name: readText(data, "name") };
    if (kind === "split") return { ...on, spelling: readText(data, "spelling"), to: readWanted(data, "to") };
    if (kind === "quadrant") return { ...on, quadrant: readText(data, "quadrant") };
    if (kind === "ignore") return on;
    const into = await findNamed(readText(data, "into"));
    return into
      ? { ...on, into: into.slug }
      : { field: "into", sentence: "Please choose one of the technologies that are known." };
  };
  return (
    <CorrectionForm
      label={`Edit ${technology.name}`}
      fields={FIELDS}
      makeBody={makeBody}
      onDone={onClose}
      onCancel={onClose}
    >
      {(errorOf) => (
        <>
          <RadioGroup
            legend="What is to change, in every note?"
            name="kind"
            options={listKinds(technology)}
            value={kind}
            onChange={setKind}
            error={errorOf("kind")}
          />
          {kind === "rename" && (
            <Field label="New name" hint="The former name still leads to it." error={errorOf("name")}>
              {(control) => (
                <input {...control} name="name" autoComplete="off" maxLength={120} defaultValue={technology.name} />
              )}
            </Field>
          )}
          {kind === "merge" && <MergeField slug={technology.slug} error={errorOf("into")} />}
          {kind === "split" && <SplitFields technology={technology} errorOf={errorOf} />}
          {kind === "quadrant" && (
            <QuadrantField label="Quadrant" initial={technology.ownQuadrant} error={errorOf("quadrant")} />
          )}
          {kind === "ignore" && <p>No note will be read as naming it any more. This can be taken back.</p>}
        </>
      )}
    </CorrectionForm>
  );
}

interface SplitFieldsProps {
  readonly technology: TechnologyView;
  readonly errorOf: (field: string) => string | undefined;
}

function SplitFields({ technology, errorOf }: SplitFieldsProps) {
  const others = technology.aliases.filter((alias) => alias.toLowerCase() !== technology.name.toLowerCase());
  return (
    <>
      <Field label="Spelling" error={errorOf("spelling")}>
        {(control) => (
          <select {...control} name="spelling">
            {others.map((alias) => (
              <option key={alias}>{alias}</option>
            ))}
          </select>
        )}
      </Field>
      <TechnologyField label="What it stands for" name="to" error={errorOf("to")} />
      <QuadrantField label="Quadrant, for a new name" none="It is a known one" error={errorOf("quadrant")} />
    </>
  );
}

function listKinds({ name, aliases }: TechnologyView): readonly RadioOption<Kind>[] {
  const hasOthers = aliases.some((alias) => alias.toLowerCase() !== name.toLowerCase());
  return [
    { value: "rename", label: "Its name" },
    { value: "merge", label: "Merge it into another", hint: "Both are the same thing." },
    ...(hasOthers
      ? [{ value: "split", label: "Split off a spelling", hint: "One of its spellings means something else." } as const]
      : []),
    { value: "quadrant", label: "Its quadrant" },
    { value: "ignore", label: "Ignore it", hint: "It is no technology, anywhere." },
  ];
}
