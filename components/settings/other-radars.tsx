"use client";

import { type FormEvent, useState } from "react";
import { RequestRefused } from "@/components/queries/request-json";
import { useCreateRadar } from "@/components/queries/use-settings";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import type { RadarName } from "@/domain/radar/settings-views";
import styles from "./settings.module.css";

export interface OtherRadarsProps {
  readonly radars: readonly RadarName[];
  /** The slug of the one whose settings are shown. */
  readonly current: string;
}

/** All radars over the same notes, and the way to make one more, which starts with this one's settings. */
export function OtherRadars({ radars, current }: OtherRadarsProps) {
  const [title, setTitle] = useState("");
  const create = useCreateRadar();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Another radar is another page: nothing that was read of this one holds there.
    create.mutate(
      { title, from: current },
      { onSuccess: ({ slug }) => window.location.assign(`/settings?${new URLSearchParams({ radar: slug })}`) },
    );
  };
  return (
    <Section title="Radars" aside={`${radars.length}`}>
      <ul className={styles.radars}>
        {radars.map((radar) => (
          <li key={radar.slug}>
            {radar.slug === current ? (
              <strong aria-current="true">{radar.title}</strong>
            ) : (
              <a href={`/settings?${new URLSearchParams({ radar: radar.slug })}`}>{radar.title}</a>
            )}
          </li>
        ))}
      </ul>
      <form className={styles.create} onSubmit={submit} noValidate aria-label="New radar">
        <Field
          label="Name of a new radar"
          hint="Over the same notes, with placements, reviews and editions of its own. It starts with the settings that this one has now."
          error={create.error instanceof RequestRefused ? create.error.message : undefined}
        >
          {(control) => (
            <input {...control} maxLength={80} value={title} onChange={({ target }) => setTitle(target.value)} />
          )}
        </Field>
        <Button type="submit" aria-disabled={create.isPending}>
          {create.isPending ? "Making it…" : "Make a radar"}
        </Button>
      </form>
    </Section>
  );
}
