"use client";

import { useState } from "react";
import type { Refusal } from "@/domain/refusal";
import type { ReviewAction } from "@/domain/review/review-event";
import styles from "./lead-steps.module.css";
import { useAct } from "./use-act";

export interface Step {
  /** Asks for something that a single button does. A second press while the first is on its way does nothing. */
  readonly take: (action: ReviewAction) => void;
  readonly isActing: boolean;
  readonly refusal: Refusal | null;
}

/** For buttons that do something in the review: what they ask for, and why it was refused, to be said beside them. */
export function useStep(): Step {
  const { act, isActing } = useAct();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = (action: ReviewAction) => {
    if (!isActing) void act(action).then(setRefusal);
  };
  return { take, isActing, refusal };
}

/** Why a step was refused. */
export function SayRefusal({ step: { refusal } }: { readonly step: Step }) {
  return <div role="alert">{refusal && <p className={styles.refusal}>{refusal.sentence}</p>}</div>;
}
