"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { countWords } from "@/domain/count-words";
import { minutesAddress } from "../review-addresses";
import styles from "./between-items.module.css";
import { EndButton } from "./end-button";
import { OutcomeCard } from "./outcome-card";
import { useRoom } from "./room-context";
import { lastSettled, nextItem, progressOf } from "./room-of";
import { SayRefusal, useStep } from "./use-step";

/** What is shown while nothing is on the table: before the start, between two items, after the last, after the end. */
export function BetweenItems() {
  const { view } = useRoom();
  const last = lastSettled(view);
  return (
    <div className={styles.between}>
      {view.phase === "ended" ? <Ended /> : last && <OutcomeCard item={last} rings={view.rings} />}
      {view.phase !== "ended" && <WhatNext />}
    </div>
  );
}

function WhatNext() {
  const { view, isFacilitator } = useRoom();
  const leader = view.participants.find(({ id }) => id === view.facilitator)?.name ?? "whoever leads";
  const next = nextItem(view);
  if (view.phase === "preparing")
    return isFacilitator ? <Start /> : <Wait>{leader} starts the review when everyone is here.</Wait>;
  if (next)
    return isFacilitator ? <Next technology={next.technology} name={next.name} /> : <Wait>Next: {next.name}.</Wait>;
  return isFacilitator ? (
    <div className={styles.step}>
      <p className={styles.lead}>The agenda is cleared.</p>
      <div className={styles.buttons}>
        <EndButton look="primary" />
      </div>
      <p className={styles.soft}>You can add a technology, or take one up again, before you end the review.</p>
    </div>
  ) : (
    <Wait>The agenda is cleared. {leader} ends the review.</Wait>
  );
}

function Wait({ children }: { readonly children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}

function Start() {
  const { view } = useRoom();
  const step = useStep();
  const { all } = progressOf(view);
  return (
    <div className={styles.step}>
      <p className={styles.lead}>
        {all === 0
          ? "There is nothing on the agenda yet: add a technology to begin."
          : `${countWords(all, "technology", "technologies")} on the agenda. Start when everyone is here, or right away when you are alone.`}
      </p>
      <div className={styles.buttons}>
        <Button
          look="primary"
          data-key="n"
          aria-keyshortcuts="n"
          aria-disabled={step.isActing || all === 0}
          onClick={() => all > 0 && step.take({ kind: "start" })}
        >
          Start the review
        </Button>
      </div>
      <SayRefusal step={step} />
    </div>
  );
}

function Next({ technology, name }: { readonly technology: string; readonly name: string }) {
  const step = useStep();
  return (
    <div className={styles.step}>
      <div className={styles.buttons}>
        <Button
          look="primary"
          data-key="n"
          aria-keyshortcuts="n"
          aria-disabled={step.isActing}
          onClick={() => step.take({ kind: "open", technology })}
        >
          Next: {name}
        </Button>
      </div>
      <SayRefusal step={step} />
    </div>
  );
}

function Ended() {
  const { view } = useRoom();
  const count = (kind: string) => view.items.filter(({ outcome }) => outcome?.kind === kind).length;
  return (
    <div className={styles.step}>
      <h2 className={styles.title}>This review has ended.</h2>
      <p className={styles.lead}>
        {count("decided")} decided, {count("parked")} parked, {count("skipped")} skipped,{" "}
        {view.items.filter(({ outcome }) => outcome === null).length} not taken up.
      </p>
      <p className={styles.ways}>
        <Link href={minutesAddress(view.slug)}>Read the minutes</Link>
        <Link href="/editions">Publish the radar as an edition</Link>
        <Link href="/review">All reviews</Link>
      </p>
    </div>
  );
}
