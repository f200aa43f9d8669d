"use client";

import { type DragEvent, type ReactNode, useRef, useState } from "react";
import type { BroughtNote } from "@/components/queries/note-requests";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import styles from "./bring-notes.module.css";
import { collectChosen, collectDropped } from "./collect-files";
import { PasteNote } from "./paste-note";
import { UploadReview } from "./upload-review";
import { useUploads } from "./use-uploads";

export interface BringNotesProps {
  readonly maxNoteBytes: number;
  readonly rings: readonly RingDefinition[];
}

/** Where notes come in from the browser: dropped, chosen or pasted, looked at, and then imported. */
export function BringNotes({ maxNoteBytes, rings }: BringNotesProps) {
  const uploads = useUploads(maxNoteBytes);
  const [isPasting, setPasting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const bring = (notes: readonly BroughtNote[]) => {
    setProblem(notes.length === 0 ? "There was no file in what you gave." : null);
    void uploads.bring(notes);
  };
  const drop = (dropped: DataTransfer) => collectDropped(dropped).then(bring, () => setProblem(UNREADABLE));
  return (
    <div className={styles.place}>
      <Section title="Bring in notes">
        <DropZone onDrop={drop}>
          <p>Drop notes or folders here, or</p>
          <FilePicker label="Choose files" onChoose={bring} />
          <FilePicker label="Choose a folder" isFolder onChoose={bring} />
          <Button aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
            Paste text
          </Button>
          <p className={styles.promise}>You see what would come in before anything is stored.</p>
        </DropZone>
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
        {isPasting && <PasteNote onPaste={(note) => bring([note])} />}
        <UploadReview uploads={uploads} rings={rings} />
      </Section>
    </div>
  );
}

const UNREADABLE = "Some of what you dropped could not be read from your computer.";

interface DropZoneProps {
  readonly onDrop: (dropped: DataTransfer) => void;
  readonly children: ReactNode;
}

/** The keyboard's way is the buttons within. */
function DropZone({ onDrop, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent, isNow: boolean) => {
    event.preventDefault();
    setOver(isNow);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has no role; the buttons within do the same.
    <div
      className={styles.zone}
      data-over={isOver || undefined}
      data-testid="drop-zone"
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        onDrop(event.dataTransfer);
      }}
    >
      {children}
    </div>
  );
}

interface FilePickerProps {
  readonly label: string;
  readonly isFolder?: boolean;
  readonly onChoose: (notes: readonly BroughtNote[]) => void;
}

function FilePicker({ label, isFolder = false, onChoose }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        hidden
        type="file"
        multiple
        {...(isFolder && { webkitdirectory: "" })}
        onChange={({ currentTarget }) => {
          onChoose(collectChosen(currentTarget.files));
          // The same file can be chosen again when it has changed.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
