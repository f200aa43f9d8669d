"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { AgendaItemView } from "@/domain/review/review-views";
import { useRoom } from "../room/room-context";
import { SayRefusal, useStep } from "../room/use-step";
import styles from "./start-vote.module.css";

const SPANS = [
  { seconds: 30, label: "30 seconds" },
  { seconds: 60, label: "1 minute" },
  { seconds: 120, label: "2 minutes" },
  { seconds: 300, label: "5 minutes" },
] as const;

export interface StartVoteProps {
  readonly item: AgendaItemView;
  /** Whether it is what most would do now. */
  readonly isNext: boolean;
}

/** Starts a blind vote, or another one after the first was shown, with a timer or without. */
export function StartVote({ item, isNext }: StartVoteProps) {
  const { view } = useRoom();
  const [seconds, setSeconds] = useState(view.options.seconds);
  const step = useStep();
  return (
    <div className={styles.start}>
      <Button
        look={isNext ? "primary" : "plain"}
        data-key="v"
        aria-keyshortcuts="v"
        aria-disabled={step.isActing}
        onClick={() => step.take({ kind: "start-vote", technology: item.technology, seconds })}
      >
        {item.round === 0 ? "Start the vote" : "Vote again"}
      </Button>
      <label className={styles.timer}>
        <span className="visually-hidden">Timer of the vote</span>
        <select
          value={seconds ?? ""}
          onChange={({ target }) => setSeconds(target.value === "" ? null : Number(target.value))}
        >
          <option value="">No timer</option>
          {spansWith(view.options.seconds).map((span) => (
            <option key={span.seconds} value={span.seconds}>
              {span.label}
            </option>
          ))}
        </select>
      </label>
      <SayRefusal step={step} />
    </div>
  );
}

/** The lengths to choose from, with the team's own among them. */
function spansWith(own: number | null): readonly { readonly seconds: number; readonly label: string }[] {
  if (own === null || SPANS.some(({ seconds }) => seconds === own)) return SPANS;
  return [...SPANS, { seconds: own, label: `${own} seconds` }].sort((a, b) => a.seconds - b.seconds);
}
