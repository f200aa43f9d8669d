"use client";

import { useItemEvidence } from "@/components/queries/use-item-evidence";
import type { AgendaItemView } from "@/domain/review/review-views";
import { Ballot } from "../vote/ballot";
import { CallToVote } from "../vote/call-to-vote";
import { VoteComments } from "../vote/vote-comments";
import { VoteSpread } from "../vote/vote-spread";
import { WhoVoted } from "../vote/who-voted";
import styles from "./current-item.module.css";
import { ItemEvidence } from "./item-evidence";
import { ItemHeading } from "./item-heading";
import { LeadSteps } from "./lead-steps";
import { useRoom } from "./room-context";
import { TimeLeft } from "./time-left";

/** The item on the table: what it is, what can be done about it now, and what lies beside that. */
export function CurrentItem({ item }: { readonly item: AgendaItemView }) {
  const { view, me } = useRoom();
  const hasVoted = me === null || item.voted.includes(me.id);
  const { data: evidence, error } = useItemEvidence(view.slug, item.technology, item.rounds.length);
  return (
    <>
      <div className={styles.heading}>
        <ItemHeading item={item} view={view} evidence={evidence} />
      </div>
      <ActNow item={item} evidence={evidence} />
      <div className={styles.evidence}>
        {evidence && <ItemEvidence evidence={evidence} rings={view.rings} />}
        {error && <p role="alert">{error.message}</p>}
      </div>
      {item.stage === "voting" && !hasVoted && <CallToVote ballot={ACT_ID} />}
    </>
  );
}

/** Where a vote is cast and a decision is made. */
const ACT_ID = "act";

type ActNowProps = Parameters<typeof LeadSteps>[0];

/** The ballot, the votes, the decision: whatever the stage asks for of whoever looks. */
function ActNow({ item, evidence }: ActNowProps) {
  const { view, isFacilitator, clockAheadMs } = useRoom();
  return (
    <section
      id={ACT_ID}
      tabIndex={-1}
      className={styles.act}
      data-short={isFacilitator ? undefined : true}
      aria-label={STAGES[item.stage] ?? item.name}
    >
      {isFacilitator && item.stage !== "revealed" && <LeadSteps item={item} evidence={evidence} />}
      {item.stage === "open" && !isFacilitator && (
        <p className={styles.wait}>Read and talk it over. The vote has not started yet.</p>
      )}
      {item.stage === "voting" && (
        <>
          {!isFacilitator && <TimeLeft timer={view.timer} now={view.now} clockAheadMs={clockAheadMs} />}
          <Ballot key={`${item.technology} ${item.round}`} item={item} />
          <WhoVoted item={item} participants={view.participants} />
        </>
      )}
      {item.stage === "revealed" && <Revealed item={item} />}
      {isFacilitator && item.stage === "revealed" && <LeadSteps item={item} evidence={evidence} />}
    </section>
  );
}

const STAGES: Partial<Record<AgendaItemView["stage"], string>> = {
  open: "Before the vote",
  voting: "The vote",
  revealed: "The votes",
};

/** The votes of the last round, with what people wrote; earlier rounds stay within reach. */
function Revealed({ item }: Pick<ActNowProps, "item">) {
  const { view, seat } = useRoom();
  const last = item.rounds.at(-1);
  if (!last) return null;
  const isOwn = seat.vote?.technology === item.technology && seat.vote.round === last.round;
  return (
    <div className={styles.revealed}>
      <VoteSpread round={last} rings={view.rings} own={isOwn ? seat.vote?.ring : undefined} />
      <VoteComments round={last} rings={view.rings} />
      {item.rounds.slice(0, -1).map((round) => (
        <details key={round.round} className={styles.former}>
          <summary>Round {round.round}</summary>
          <VoteSpread round={round} rings={view.rings} />
        </details>
      ))}
    </div>
  );
}
