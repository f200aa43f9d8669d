"use client";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { countWords } from "@/domain/count-words";
import { findTarget } from "@/domain/radar/find-target";
import type { RemovedPart } from "@/domain/radar/removed-parts";
import type { BlipView } from "@/domain/radar/views";
import styles from "./settings.module.css";
import type { SettingsDraft } from "./use-settings-draft";

export interface RemovedChoiceProps {
  readonly draft: SettingsDraft;
  readonly part: RemovedPart<BlipView>;
}

/** Asks where the blips go of a ring or a quadrant that is being removed, and says how many they are and which. */
export function RemovedChoice({ draft, part }: RemovedChoiceProps) {
  const { kind, id, name, blips } = part;
  const { settings, seen, moves, moveTo, errorOf, change } = draft;
  const decided = blips.filter((blip) => blip.decided);
  const suggested = blips.filter((blip) => !blip.decided);
  const keep = () => {
    const before = seen.settings[kind].find((each) => each.id === id);
    // The kind says which of the two lists it is from, and goes back into.
    if (before) change({ ...settings, [kind]: [...settings[kind], before] });
  };
  return (
    <fieldset className={styles.removed}>
      <legend className={styles.legend}>{name} will be removed</legend>
      {blips.length === 0 ? (
        <p>No blip stands there.</p>
      ) : (
        <>
          <Blips
            title={`${countWords(decided.length, "decision")} will be moved, each as an entry in its history`}
            blips={decided}
          />
          <Blips
            title={`${countWords(suggested.length, "blip")} that notes suggest will be shown elsewhere`}
            blips={suggested}
          />
          <Field
            label={`Where should ${blips.length === 1 ? "it" : `these ${blips.length}`} go?`}
            error={errorOf(`moves.${kind}.${id}`)}
          >
            {(control) => (
              <select
                {...control}
                required
                value={findTarget(moves[kind], id) ?? ""}
                onChange={({ target }) => moveTo(part, target.value)}
              >
                <option value="" disabled>
                  Choose…
                </option>
                {settings[kind].map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </>
      )}
      <div>
        <Button look="quiet" onClick={keep}>
          Keep {name} after all
        </Button>
      </div>
    </fieldset>
  );
}

function Blips({ title, blips }: { readonly title: string; readonly blips: readonly BlipView[] }) {
  if (blips.length === 0) return null;
  return (
    <div>
      <p>{title}:</p>
      <p className={styles.soft}>{blips.map(({ name }) => name).join(", ")}</p>
    </div>
  );
}
