"use client";

import { type FormEvent, useEffect, useRef } from "react";
import { RadarColours } from "@/components/evidence/radar-colours";
import { useRadar } from "@/components/queries/use-radar";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { useIsAlive } from "@/components/ui/use-is-alive";
import { YourNameField } from "@/components/ui/your-name-field";
import type { RingSettings } from "@/domain/radar/radar-settings";
import type { RadarName, SettingsChangeView, SettingsView } from "@/domain/radar/settings-views";
import type { RadarView } from "@/domain/radar/views";
import { BackNotice } from "./back-notice";
import { OtherRadars } from "./other-radars";
import { PartsEditor } from "./parts-editor";
import styles from "./settings.module.css";
import { SettingsNews } from "./settings-news";
import { SettingsPreview } from "./settings-preview";
import { TheirSettings } from "./their-settings";
import { type SettingsDraft, useSettingsDraft } from "./use-settings-draft";
import { VoteOptions } from "./vote-options";

export interface SettingsScreenProps {
  readonly initial: SettingsView;
  /** The change that is to be taken back, where the address names one. */
  readonly back: SettingsChangeView | null;
  readonly radar: RadarView;
  readonly radars: readonly RadarName[];
}

/** A radar's settings to be edited, with the radar as it would be beside them; nothing changes until they are saved. */
export function SettingsScreen({ initial, back, radar, radars }: SettingsScreenProps) {
  const now = useRadar(radar);
  const draft = useSettingsDraft(initial, back, now.blips);
  const form = useRef<HTMLFormElement>(null);
  const { settings, change, errorOf, refusal } = draft;
  useEffect(() => {
    if (refusal?.field) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [refusal]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!draft.isSaving) void draft.save();
  };
  return (
    <div className={styles.screen}>
      <RadarColours rings={settings.rings.map(toColoured)} />
      <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="Settings">
        {draft.goingBack && <BackNotice back={draft.goingBack} />}
        <SettingsNews draft={draft} current={initial} />
        <Section title="The radar">
          <Field label="Name of the radar" error={errorOf("title")}>
            {(control) => (
              <input
                {...control}
                value={settings.title}
                maxLength={80}
                onChange={({ target }) => change({ ...settings, title: target.value })}
              />
            )}
          </Field>
        </Section>
        <PartsEditor draft={draft} kind="rings" />
        <PartsEditor draft={draft} kind="quadrants" />
        <VoteOptions draft={draft} />
        <SaveBar draft={draft} />
      </form>
      <div className={styles.beside}>
        <SettingsPreview draft={draft} radar={now} />
        <OtherRadars radars={radars} current={initial.slug} />
      </div>
    </div>
  );
}

function toColoured({ colour }: RingSettings, position: number) {
  return { position, ...(colour !== null && { colour }) };
}

/** What would be saved, who saves it, and what came of it. */
function SaveBar({ draft }: { readonly draft: SettingsDraft }) {
  const { changes, refusal, theirs, name, setName, errorOf, isSaving, isSaved, startOver } = draft;
  const isAlive = useIsAlive();
  const isGeneral = refusal && !theirs && !refusal.field;
  return (
    <Section title="What changes">
      {changes.length === 0 ? (
        <p className={styles.soft}>Nothing yet.</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <YourNameField name="person" value={name} error={errorOf("person")} onChange={setName} />
      <div role="alert">
        {isGeneral && <p className={styles.refusal}>{refusal.sentence}</p>}
        {refusal?.field && !theirs && <p className={styles.refusal}>Something is missing above: {refusal.sentence}</p>}
      </div>
      {theirs ? (
        <TheirSettings draft={draft} theirs={theirs} />
      ) : (
        <div className={styles.line}>
          <Button type="submit" look="primary" aria-disabled={isSaving} disabled={!isAlive || changes.length === 0}>
            {isSaving ? "Saving…" : "Save the settings"}
          </Button>
          {changes.length > 0 && (
            <Button look="quiet" onClick={() => startOver()}>
              Start over
            </Button>
          )}
        </div>
      )}
      <p role="status" className={styles.saved}>
        {isSaved && (
          <>
            Saved. <a href={`/settings?before=${draft.seen.version}`}>Have the settings from before back</a>
          </>
        )}
      </p>
    </Section>
  );
}
