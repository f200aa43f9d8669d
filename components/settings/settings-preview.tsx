"use client";

import { useSettingsPreview } from "@/components/queries/use-settings";
import { drawRadar } from "@/components/radar/drawn-radar";
import { Section } from "@/components/ui/section";
import type { RadarView } from "@/domain/radar/views";
import { PreviewCircle } from "./preview-circle";
import styles from "./settings.module.css";
import type { SettingsDraft } from "./use-settings-draft";

export interface SettingsPreviewProps {
  readonly draft: SettingsDraft;
  /** As it is. */
  readonly radar: RadarView;
}

/** The radar as it would be with the settings as they are filled in. */
export function SettingsPreview({ draft, radar }: SettingsPreviewProps) {
  const { view = radar, isOff } = useSettingsPreview(draft.preview, draft.changes.length > 0);
  return (
    <Section title="Preview" aside={draft.changes.length === 0 ? "as it is" : "not saved yet"}>
      <PreviewCircle radar={drawRadar(view)} title={`${view.radar.title}, as it would be`} />
      <p role="status" className={styles.soft}>
        {isOff && "The preview waits for what is missing."}
      </p>
    </Section>
  );
}
