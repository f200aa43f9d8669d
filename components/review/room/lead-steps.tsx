"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { AgendaItemView, ItemEvidenceView } from "@/domain/review/review-views";
import { DecideForm } from "../decide/decide-form";
import { ParkButton } from "../decide/park-button";
import { StartVote } from "../vote/start-vote";
import { VoteClock } from "../vote/vote-clock";
import styles from "./lead-steps.module.css";
import { useRoom } from "./room-context";
import { presentCount } from "./room-of";
import { SayRefusal, useStep } from "./use-step";

export interface LeadStepsProps {
  readonly item: AgendaItemView;
  readonly evidence: ItemEvidenceView | undefined;
}

/** What whoever leads can do with the item on the table: the next step first, the others beside it. */
export function LeadSteps({ item, evidence }: LeadStepsProps) {
  const step = useStep();
  return (
    <div className={styles.steps}>
      {item.stage === "voting" && (
        <>
          <VoteClock />
          <div className={styles.buttons}>
            <Button
              look="primary"
              data-key="r"
              aria-keyshortcuts="r"
              aria-disabled={step.isActing}
              onClick={() => step.take({ kind: "reveal", technology: item.technology })}
            >
              Reveal the votes
            </Button>
            <Aside item={item} />
          </div>
        </>
      )}
      {(item.stage === "open" || item.stage === "revealed") && <Decide item={item} evidence={evidence} />}
      <SayRefusal step={step} />
    </div>
  );
}

/** The form for a decision; before a vote it waits behind a button, unless one is alone and there is nobody to vote with. */
function Decide({ item, evidence }: LeadStepsProps) {
  const { view } = useRoom();
  const [isAsked, setAsked] = useState(false);
  // Once it is there it stays: somebody who comes in must not take away what is being written.
  if (!isAsked && presentCount(view) < 2) setAsked(true);
  const isShown = isAsked || item.stage === "revealed";
  return (
    <>
      <div className={styles.buttons}>
        <StartVote item={item} isNext={!isShown} />
        {!isShown && (
          <Button data-key="d" aria-keyshortcuts="d" onClick={() => setAsked(true)}>
            Decide without a vote
          </Button>
        )}
        <Aside item={item} />
      </div>
      {isShown && evidence && (
        <DecideForm key={`${item.technology} ${item.round} ${evidence.technology}`} item={item} evidence={evidence} />
      )}
      {isShown && !evidence && <p>Reading the evidence…</p>}
    </>
  );
}

/** What ends an item without a decision. */
function Aside({ item }: Pick<LeadStepsProps, "item">) {
  const step = useStep();
  return (
    <>
      <span data-key="p">
        <ParkButton item={item} />
      </span>
      <Button
        look="quiet"
        data-key="s"
        aria-keyshortcuts="s"
        onClick={() => step.take({ kind: "skip", technology: item.technology })}
      >
        Skip
      </Button>
      <SayRefusal step={step} />
    </>
  );
}
