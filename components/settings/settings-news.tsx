"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { describeSettingsChange } from "@/domain/radar/describe-settings-change";
import type { SettingsView } from "@/domain/radar/settings-views";
import styles from "./settings.module.css";
import type { SettingsDraft } from "./use-settings-draft";

export interface SettingsNewsProps {
  readonly draft: SettingsDraft;
  /** As the server has them now: the page is drawn anew when somebody saves. */
  readonly current: SettingsView;
}

/** Says in the form that someone else has saved meanwhile. Who has edited nothing sees theirs at once. */
export function SettingsNews({ draft, current }: SettingsNewsProps) {
  const { seen, changes, isSaving, theirs, startOver } = draft;
  const isNews = current.version > seen.version && !isSaving && theirs === null;
  const isUntouched = changes.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each version, whatever function does it.
  useEffect(() => {
    if (isNews && isUntouched) startOver(current);
  }, [isNews, isUntouched, current]);
  if (!isNews || isUntouched) return null;
  return (
    <div aria-live="polite" className={styles.notice}>
      <p>
        <strong>{current.changed?.person ?? "Someone"}</strong> has just saved this. What you edit is kept; if you save
        it, you choose which stands.
      </p>
      <ul className={styles.changes}>
        {describeSettingsChange(seen.settings, current.settings).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div>
        <Button onClick={() => startOver(current)}>Take theirs and drop mine</Button>
      </div>
    </div>
  );
}
