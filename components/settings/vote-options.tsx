"use client";

import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { VOTE_SECONDS } from "@/domain/radar/radar-settings";
import styles from "./settings.module.css";
import type { SettingsDraft } from "./use-settings-draft";

/** How reviews of this radar vote. */
export function VoteOptions({ draft: { settings, change, errorOf } }: { readonly draft: SettingsDraft }) {
  return (
    <Section title="Votes in reviews">
      <div className={styles.votes}>
        <Field label="Timer, in seconds" hint="Empty for none." error={errorOf("voteSeconds")}>
          {(control) => (
            <input
              {...control}
              type="number"
              inputMode="numeric"
              min={VOTE_SECONDS.least}
              max={VOTE_SECONDS.most}
              placeholder="No timer"
              value={settings.voteSeconds ?? ""}
              onChange={({ target }) => change({ ...settings, voteSeconds: Number(target.value) || null })}
            />
          )}
        </Field>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={settings.votesNamed}
            onChange={({ target }) => change({ ...settings, votesNamed: target.checked })}
          />
          Show who voted what once votes are revealed
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={settings.votesMayAbstain}
            onChange={({ target }) => change({ ...settings, votesMayAbstain: target.checked })}
          />
          Let people abstain
        </label>
      </div>
    </Section>
  );
}
