"use client";

import { type FormEvent, useState } from "react";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { useIsAlive } from "@/components/ui/use-is-alive";
import { YourNameField } from "@/components/ui/your-name-field";
import { findRing } from "@/domain/radar/find-ring";
import type { TechnologyView } from "@/domain/radar/views";
import { CiteField } from "./cite-field";
import { GateField } from "./gate-field";
import styles from "./move-form.module.css";
import { NewsNotice } from "./news-notice";
import { QuadrantChoice } from "./quadrant-choice";
import { focusField, isGeneral, nameOfField, readMoveDraft, readPlace } from "./read-move-draft";
import { RingChoice } from "./ring-choice";
import { StaleChoice } from "./stale-choice";
import type { DecidedPlace, MadeMove, MoveDraft } from "./use-move";
import { useMoveForm } from "./use-move-form";

export interface MoveFormProps {
  readonly technology: TechnologyView;
  /** The ring to start with, such as the one that a blip was dropped on. */
  readonly initialRing?: string | null;
  /** The same for the quadrant; else it stays as it is. */
  readonly initialQuadrant?: string | null;
  /** Called when the ring or the quadrant is chosen anew, for whoever shows what it would mean. */
  readonly onChoose?: ((place: DecidedPlace) => void) | undefined;
  /** Called once the server has granted the move. */
  readonly onMoved: (move: MadeMove) => void;
  readonly onCancel: () => void;
}

/**
 * Asks for ring, rationale and name, and moves the technology. Whatever is off is said beside its field; where someone
 * else was faster, the person is told and chooses.
 */
export function MoveForm(props: MoveFormProps) {
  const { technology, initialRing = null, initialQuadrant = null, onChoose, onMoved, onCancel } = props;
  const { from, seenVersion, sent, refusal, errorOf, forget, isMoving, myName, send, insist } = useMoveForm(
    technology,
    onMoved,
  );
  const isAlive = useIsAlive();
  const [name, setName] = useState<string | null>(null);
  const [ring, setRing] = useState(initialRing);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!isMoving) focusField(form, await send(readMoveDraft(form, technology)));
  };
  const choose = (place: DecidedPlace) => {
    setRing(place.ring);
    onChoose?.(place);
  };

  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onChange={({ target, currentTarget }) => {
        forget(nameOfField(target));
        if (isPlaceField(target)) choose(readPlace(currentTarget));
      }}
      noValidate
      aria-label={`Move ${technology.name}`}
    >
      {technology.version !== seenVersion && !isMoving && !refusal && <NewsNotice technology={technology} />}
      <RingChoice
        rings={technology.rings}
        current={technology.placement?.to ?? null}
        initial={initialRing}
        error={errorOf("ring")}
      />
      <GateField technology={technology} ring={ring} from={from.ring} error={errorOf("againstGate")} />
      <QuadrantChoice technology={technology} initial={initialQuadrant} error={errorOf("quadrant")} />
      <Field
        label="Rationale"
        hint="Why this ring, in a sentence or two. It stays in the history, for those who ask later."
        error={errorOf("rationale")}
      >
        {(control) => <textarea {...control} name="rationale" rows={3} required />}
      </Field>
      <CiteField technology={technology} />
      <YourNameField name="name" value={name ?? myName} error={errorOf("name")} onChange={setName} />
      <div role="alert">{refusal && isGeneral(refusal) && <p className={styles.refusal}>{refusal.sentence}</p>}</div>
      {refusal?.isStale && sent && !isMoving ? (
        <StaleChoice
          technology={technology}
          mine={describeMine(technology, sent)}
          onKeep={onCancel}
          onInsist={() => insist(sent)}
        />
      ) : (
        <FormButtons
          label="Save the decision"
          busyLabel="Saving…"
          isBusy={isMoving}
          isReady={isAlive}
          onCancel={onCancel}
        />
      )}
    </form>
  );
}

function describeMine({ placement, rings }: TechnologyView, { ring }: MoveDraft): string {
  if (placement?.to === ring) return "Add my rationale too";
  return `Move to ${findRing(rings, ring ?? "").name} anyway`;
}

function isPlaceField(target: EventTarget): boolean {
  return target instanceof Element && target.matches("[name=ring], [name=quadrant]");
}
