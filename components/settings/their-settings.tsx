"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { describeSettingsChange } from "@/domain/radar/describe-settings-change";
import type { SettingsView } from "@/domain/radar/settings-views";
import styles from "./settings.module.css";
import type { SettingsDraft } from "./use-settings-draft";

export interface TheirSettingsProps {
  readonly draft: SettingsDraft;
  /** As they are now. */
  readonly theirs: SettingsView;
}

/** Tells what someone else has changed meanwhile, and lets the person choose which settings stand. */
export function TheirSettings({ draft: { seen, startOver, insist }, theirs }: TheirSettingsProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset ref={box} tabIndex={-1} className={styles.stale}>
      <legend className={styles.legend}>Someone else was faster</legend>
      <p>
        While you were editing, <strong>{theirs.changed?.person ?? "someone"}</strong> saved this:
      </p>
      <ul className={styles.changes}>
        {describeSettingsChange(seen.settings, theirs.settings).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={styles.soft}>Nothing of yours is saved yet.</p>
      <div className={styles.line}>
        <Button onClick={() => startOver(theirs)}>Take theirs</Button>
        <Button onClick={() => insist(theirs)}>Go on with mine, over theirs</Button>
      </div>
    </fieldset>
  );
}
