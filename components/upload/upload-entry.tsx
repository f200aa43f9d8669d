import { useRef } from "react";
import { noteAddress } from "@/components/evidence/addresses";
import { PassingButton } from "@/components/ui/passing-button";
import { countWords } from "@/domain/count-words";
import type { ReadableNote } from "@/domain/notes/uploads/upload-views";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import styles from "./bring-notes.module.css";
import { PreviewDetails } from "./preview-details";
import type { UploadItem, UploadProgress } from "./upload-items";
import type { Uploads } from "./use-uploads";

export interface UploadEntryProps {
  readonly item: UploadItem;
  readonly uploads: Pick<Uploads, "choose" | "takeBack">;
  readonly rings: readonly RingDefinition[];
}

/** One note on its way in: whether it is to come, what it would bring, what became of it. */
export function UploadEntry({ item, uploads, rings }: UploadEntryProps) {
  const { note, progress, isChosen } = item;
  const entry = useRef<HTMLDivElement>(null);
  return (
    <div ref={entry} tabIndex={-1} className={styles.entry} data-step={progress.step}>
      <div className={styles.line}>
        {progress.step === "looked-at" ? (
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={({ currentTarget }) => uploads.choose(note.name, currentTarget.checked)}
            />
            <bdi>{note.name}</bdi>
          </label>
        ) : (
          <bdi className={styles.name}>{note.name}</bdi>
        )}
        <span className={styles.tag}>{TAGS[tagOf(progress)]}</span>
      </div>
      {progress.step === "refused" && <p className={styles.problem}>{progress.sentence}</p>}
      {"preview" in progress && <Preview preview={progress.preview} rings={rings} />}
      {progress.step === "imported" && (
        <p className={styles.line}>
          <a href={noteAddress(progress.result.id)}>Open the note</a>
          {progress.result.state !== "unchanged" && (
            <PassingButton
              look="quiet"
              passFocus={() => entry.current?.focus()}
              onClick={() => void uploads.takeBack(item)}
            >
              Undo <span className="visually-hidden">importing {note.name}</span>
            </PassingButton>
          )}
        </p>
      )}
    </div>
  );
}

const TAGS = {
  waiting: "Waiting",
  new: "New",
  changed: "Replaces the one of this name",
  unchanged: "Unchanged",
  refused: "Refused",
  importing: "Importing",
  imported: "Imported",
  "taken-back": "Taken back",
} as const;

function tagOf(progress: UploadProgress): keyof typeof TAGS {
  return progress.step === "looked-at" ? progress.preview.state : progress.step;
}

interface PreviewProps {
  readonly preview: ReadableNote;
  readonly rings: readonly RingDefinition[];
}

function Preview({ preview, rings }: PreviewProps) {
  const { talks, technologies, sentences, namesake, changes } = preview;
  const verdictCount = sentences.reduce((sum, { verdicts }) => sum + verdicts.length, 0);
  const isNew = technologies.filter((technology) => technology.isNew).length;
  const counts = [
    countWords(talks.length, "talk"),
    countWords(technologies.length, "technology", "technologies") + (isNew > 0 ? ` (${isNew} new)` : ""),
    countWords(verdictCount, "verdict"),
  ];
  return (
    <>
      {namesake && (
        <p className={styles.facts}>
          <a href={noteAddress(namesake.id)}>A note of this name</a> is read from a folder. It stays, and this one comes
          in beside it; what both say counts once.
        </p>
      )}
      <details className={styles.details}>
        <summary>
          {counts.join(", ")}
          {changes.length > 0 && `; ${countWords(changes.length, "suggestion")} would change`}
        </summary>
        <PreviewDetails preview={preview} rings={rings} />
      </details>
    </>
  );
}
