"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { AgendaItemView } from "@/domain/review/review-views";
import { useRoom } from "../room/room-context";
import styles from "./ballot.module.css";
import { ABSTAIN, BallotChoice } from "./ballot-choice";
import { describeCast } from "./describe-cast";
import { useBallotDraft } from "./use-ballot-draft";
import { useCastVote } from "./use-cast-vote";

const MOST_COMMENT = 500;

/**
 * A blind vote: a ring or none, and a comment. It can be changed until the votes are shown. A vote that is cast while the
 * connection is lost is kept and sent when it is back.
 */
export function Ballot({ item }: { readonly item: AgendaItemView }) {
  const { view, seat } = useRoom();
  const cast = seat.vote?.technology === item.technology && seat.vote.round === item.round ? seat.vote : null;
  const {
    draft: { chosen, comment },
    isChanged,
    change,
  } = useBallotDraft(`talkradar:ballot ${view.slug} ${item.technology} ${item.round}`, {
    chosen: cast && (cast.ring ?? ABSTAIN),
    comment: cast?.comment ?? "",
  });
  const { send, isWaiting, isSending, refusal } = useCastVote(item);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(chosen === null);
    if (chosen === null) event.currentTarget.querySelector<HTMLElement>("input[type=radio]")?.focus();
    else if (!isSending) send({ ring: chosen === ABSTAIN ? null : chosen, comment: comment.trim() });
  };
  return (
    <form className={styles.ballot} onSubmit={submit} noValidate aria-label={`Your vote on ${item.name}`}>
      <BallotChoice
        rings={view.rings}
        mayAbstain={view.options.mayAbstain}
        chosen={chosen}
        cast={cast && (cast.ring ?? ABSTAIN)}
        error={isMissing && chosen === null ? "Please choose a ring." : undefined}
        onChoose={(ring) => change({ chosen: ring })}
      />
      <Field label="Why, if you want to say" hint="Shown with the votes, not before.">
        {(control) => (
          <textarea
            {...control}
            name="comment"
            rows={2}
            maxLength={MOST_COMMENT}
            value={comment}
            onChange={(event) => change({ comment: event.target.value })}
          />
        )}
      </Field>
      <div className={styles.send}>
        <Button type="submit" look={isChanged ? "primary" : "plain"} aria-disabled={isSending || !isChanged}>
          {labelOf(cast !== null, isSending)}
        </Button>
        <p role="status" className={styles.said}>
          {isWaiting
            ? "No connection: your vote is kept here and sent as soon as it is back."
            : describeCast(cast, view.rings)}
        </p>
      </div>
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
    </form>
  );
}

function labelOf(isCast: boolean, isSending: boolean): string {
  if (isSending) return "Sending…";
  return isCast ? "Change my vote" : "Cast my vote";
}
