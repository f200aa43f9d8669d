import { useRef } from "react";
import { LongList } from "@/components/ui/long-list";
import { PassingButton } from "@/components/ui/passing-button";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import styles from "./bring-notes.module.css";
import { describeImport, describeUploads } from "./describe-uploads";
import { UploadEntry } from "./upload-entry";
import { chosenItems } from "./upload-items";
import type { Uploads } from "./use-uploads";

export interface UploadReviewProps {
  readonly uploads: Uploads;
  readonly rings: readonly RingDefinition[];
}

/** What the notes would bring, one by one, and the button that imports those that are chosen. */
export function UploadReview({ uploads, rings }: UploadReviewProps) {
  const { items } = uploads;
  const status = useRef<HTMLParagraphElement>(null);
  const passFocus = () => status.current?.focus();
  const chosen = chosenItems(items);
  const done = items.filter(({ progress }) => progress.step !== "waiting" && progress.step !== "importing").length;
  const isBusy = done < items.length;
  return (
    <>
      <p ref={status} role="status" tabIndex={-1} className={styles.state}>
        {items.length > 0 && describeUploads(items)}
      </p>
      {isBusy && <progress className={styles.progress} aria-label="Notes done" value={done} max={items.length} />}
      {items.length > 0 && (
        <>
          <p className={styles.actions}>
            {chosen.length > 0 && (
              <PassingButton
                look="primary"
                aria-disabled={isBusy}
                passFocus={passFocus}
                onClick={isBusy ? undefined : () => void uploads.importChosen()}
              >
                {describeImport(chosen)}
              </PassingButton>
            )}
            {!isBusy && (
              <PassingButton look="quiet" passFocus={passFocus} onClick={uploads.clear}>
                Clear this list
              </PassingButton>
            )}
          </p>
          <LongList items={items} noun="notes" className={styles.entries} keyOf={({ note }) => note.name}>
            {(item) => <UploadEntry item={item} uploads={uploads} rings={rings} />}
          </LongList>
        </>
      )}
    </>
  );
}
