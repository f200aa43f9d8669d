"use client";

import type { ReactNode } from "react";
import { PageLink } from "@/components/ui/page-link";
import { minutesAddress } from "../review-addresses";
import styles from "./between-items.module.css";
import { EndButton } from "./end-button";
import { NextStep } from "./next-step";
import { OutcomeCard } from "./outcome-card";
import { useRoom } from "./room-context";
import { lastSettled, nextItem } from "./room-of";
import { StartStep } from "./start-step";

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
    return isFacilitator ? <StartStep /> : <Wait>{leader} starts the review when everyone is here.</Wait>;
  if (next) return isFacilitator ? <NextStep item={next} /> : <Wait>Next: {next.name}.</Wait>;
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
        <PageLink href={minutesAddress(view.slug)}>Read the minutes</PageLink>
        <PageLink href="/editions">Publish the radar as an edition</PageLink>
        <PageLink href="/review">All reviews</PageLink>
      </p>
    </div>
  );
}
