"use client";

import { type FormEvent, type KeyboardEvent, useRef } from "react";
import { RingChoice } from "@/components/technology/ring-choice";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { Refusal } from "@/domain/refusal";
import type { AgendaItemView, ItemEvidenceView } from "@/domain/review/review-views";
import { useRoom } from "../room/room-context";
import { nextItem } from "../room/room-of";
import styles from "./decide-form.module.css";
import { DutyFields } from "./duty-fields";
import { EvidenceTicks } from "./evidence-ticks";
import { StaleDecision } from "./stale-decision";
import { type DecisionInMaking, useDecision } from "./use-decision";

export interface DecideFormProps {
  readonly item: AgendaItemView;
  readonly evidence: ItemEvidenceView;
}

const FIELDS: ReadonlySet<string> = new Set(["ring", "rationale", "owner", "revisitOn", "againstGate"]);

/**
 * The decision: ring, why, what it rests on, who looks after it and when it is looked at again. What can be drafted is drafted.
 * Ctrl-Enter decides and goes on to the next item.
 */
export function DecideForm({ item, evidence }: DecideFormProps) {
  const { view, act } = useRoom();
  const form = useRef<HTMLFormElement>(null);
  const decision = useDecision(item, evidence);
  const { written, draft, refusal, isActing, change, errorOf } = decision;
  const next = nextItem(view);
  const decide = async (send: () => Promise<Refusal | null>, goOn: boolean) => {
    if (isActing) return;
    const refused = await send();
    if (refused?.field) form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(refused.field)}"]`)?.focus();
    if (!refused && goOn && next) await act({ kind: "open", technology: next.technology });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void decide(decision.send, false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void decide(decision.send, true);
  };
  const isGeneral = refusal !== null && refusal.reason !== "stale" && !FIELDS.has(refusal.field ?? "");
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      onKeyDown={press}
      noValidate
      aria-label={`Decide on ${item.name}`}
    >
      <RingChoice
        isBrief
        rings={view.rings}
        current={evidence.placement?.ring ?? null}
        initial={written.ring}
        error={errorOf("ring")}
        onChoose={(ring) => change({ ring })}
      />
      <WhyFields decision={decision} />
      <EvidenceTicks own={draft.own} others={draft.others} ticked={draft.ticked} onTick={decision.tick} />
      <DutyFields decision={decision} />
      <div role="alert">{isGeneral && <p className={styles.refusal}>{refusal.sentence}</p>}</div>
      {refusal?.reason === "stale" ? (
        <StaleDecision
          item={item}
          evidence={evidence}
          wanted={draft.ring}
          onInsist={() => void decide(decision.insist, false)}
        />
      ) : (
        <Ways isActing={isActing} next={next?.name} onGoOn={() => void decide(decision.send, true)} />
      )}
    </form>
  );
}

/** Why, and why against the ring's gate where that is not met. */
function WhyFields({ decision: { written, draft, change, errorOf } }: { readonly decision: DecisionInMaking }) {
  return (
    <>
      <Field
        label="Rationale"
        hint={
          draft.ring === null
            ? "Choose a ring, and the evidence and the comments draft it."
            : "A draft from the evidence and the comments. Make it yours."
        }
        error={errorOf("rationale")}
      >
        {(control) => (
          <textarea
            {...control}
            name="rationale"
            rows={6}
            value={draft.rationale}
            onChange={({ target }) => change({ rationale: target.value })}
          />
        )}
      </Field>
      {draft.missing !== null && (
        <Field label="Why all the same?" hint={draft.missing} error={errorOf("againstGate")}>
          {(control) => (
            <textarea
              {...control}
              name="againstGate"
              rows={2}
              value={written.againstGate}
              onChange={({ target }) => change({ againstGate: target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

interface WaysProps {
  readonly isActing: boolean;
  /** What the next item is about, if there is one. */
  readonly next: string | undefined;
  readonly onGoOn: () => void;
}

/** To decide, and to decide and go on. */
function Ways({ isActing, next, onGoOn }: WaysProps) {
  return (
    <div className={styles.buttons}>
      <Button type="submit" look="primary" aria-disabled={isActing}>
        {isActing ? "Saving…" : "Decide"}
      </Button>
      {next && (
        <Button aria-disabled={isActing} aria-keyshortcuts="Control+Enter Meta+Enter" onClick={onGoOn}>
          Decide, then {next}
        </Button>
      )}
    </div>
  );
}
