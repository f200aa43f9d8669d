"use client";

import { type FormEvent, useState } from "react";
import { useMe } from "@/components/queries/use-me";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { countWords } from "@/domain/count-words";
import type { ReviewView } from "@/domain/review/review-views";
import styles from "./join-form.module.css";
import { People } from "./people";
import { useRoom } from "./room-context";
import { currentItem, progressOf } from "./room-of";
import { useAct } from "./use-act";

const LONGEST_NAME = 80;

/** The door: what is going on inside, and a name to come in with. */
export function JoinForm() {
  const { view, seat } = useRoom();
  const { act, isActing } = useAct();
  const me = useMe();
  const [name, setName] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const written = name ?? seat.name ?? me?.name ?? "";
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.querySelector("input");
    if (isActing) return;
    const refused = written.trim() === "" ? OMISSION : await act({ kind: "join", name: written.trim() });
    setRefusal(refused?.sentence ?? null);
    if (refused) field?.focus();
  };
  return (
    <div className={styles.door}>
      <section className={styles.inside} aria-label="What is going on">
        <p className={styles.state}>{stateInWords(view)}</p>
        <People view={view} me={null} />
      </section>
      <form className={styles.form} onSubmit={submit} noValidate aria-label="Join the review">
        <Field label="Your name" hint="As the others know you." error={refusal ?? undefined}>
          {(control) => (
            <input
              {...control}
              name="name"
              autoComplete="name"
              maxLength={LONGEST_NAME}
              required
              value={written}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" look="primary" aria-disabled={isActing}>
          {isActing ? "Joining…" : "Join"}
        </Button>
        <p className={styles.hint}>
          Votes are blind: what you vote is seen by nobody before all votes are shown at once. If you close the page,
          you come back to the same seat.
        </p>
      </form>
    </div>
  );
}

const OMISSION = { sentence: "Please give your name, so that the others know who is here." };

/** "Kubernetes is on the table: item 3 of 12." */
function stateInWords(view: ReviewView): string {
  const { done, all } = progressOf(view);
  const current = currentItem(view);
  if (view.phase === "ended") return "This review has ended.";
  if (view.phase === "preparing")
    return `It has not started yet. ${countWords(all, "technology", "technologies")} on the agenda.`;
  if (current) return `${current.name} is on the table. ${done} of ${all} are settled.`;
  return `Between two items. ${done} of ${all} are settled.`;
}
