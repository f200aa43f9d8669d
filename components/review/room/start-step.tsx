"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { countWords } from "@/domain/count-words";
import { Invitation } from "../invite/invitation";
import styles from "./between-items.module.css";
import { useRoom } from "./room-context";
import { nextItem, progressOf } from "./room-of";
import { useAct } from "./use-act";

/** Before the start: lets the others in, then starts the review with its first item on the table. */
export function StartStep() {
  const { view } = useRoom();
  const { act, isActing } = useAct();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { all } = progressOf(view);
  const first = nextItem(view);
  const start = async () => {
    if (isActing || !first) return;
    const refused = (await act({ kind: "start" })) ?? (await act({ kind: "open", technology: first.technology }));
    setRefusal(refused?.sentence ?? null);
  };
  return (
    <div className={styles.step}>
      <p className={styles.lead}>
        {first
          ? `${countWords(all, "technology", "technologies")} on the agenda. Start when everyone is here, or right away when you are alone.`
          : "There is nothing on the agenda yet: add a technology to begin."}
      </p>
      <div className={styles.buttons}>
        <Button
          look="primary"
          data-key="n"
          aria-keyshortcuts="n"
          aria-disabled={isActing || !first}
          onClick={() => void start()}
        >
          Start the review
        </Button>
      </div>
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
      <section className={styles.invitation} aria-label="Invite the others">
        <Invitation slug={view.slug} />
      </section>
    </div>
  );
}
