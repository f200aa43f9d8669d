"use client";

import { MarkedQuote } from "@/components/evidence/marked-quote";
import { sourceOfQuote } from "@/components/evidence/source-of-quote";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { AgendaItemView, ItemEvidenceView } from "@/domain/review/review-views";
import { ItemHeading } from "../room/item-heading";
import { useRoom } from "../room/room-context";
import { TimeLeft } from "../room/time-left";
import { VoteComments } from "../vote/vote-comments";
import { VoteSpread } from "../vote/vote-spread";
import { WhoVoted } from "../vote/who-voted";
import { ScreenOutcome } from "./screen-outcome";
import { ScreenPause } from "./screen-pause";
import styles from "./screen-stage.module.css";

export interface ScreenStageProps {
  /** What is on the table, or was last; null before the first and after the end. */
  readonly item: AgendaItemView | null;
  readonly evidence: ItemEvidenceView | undefined;
}

/** What the stage that the review is at shows to everyone. */
export function ScreenStage({ item, evidence }: ScreenStageProps) {
  const { view } = useRoom();
  if (!item) return <ScreenPause />;
  if (item.outcome) return <ScreenOutcome item={item} rings={view.rings} />;
  return (
    <div className={styles.stage} data-stage={item.stage}>
      <ItemHeading item={item} view={view} evidence={evidence} />
      {item.stage === "open" && evidence && <Sentences evidence={evidence} rings={view.rings} />}
      {item.stage === "voting" && <Voting item={item} />}
      {item.stage === "revealed" && <Revealed item={item} />}
    </div>
  );
}

const QUOTES_SHOWN = 2;

function Sentences({
  evidence,
  rings,
}: {
  readonly evidence: ItemEvidenceView;
  readonly rings: readonly RingDefinition[];
}) {
  return (
    <ul className={styles.quotes}>
      {evidence.quotes.slice(0, QUOTES_SHOWN).map((quote) => (
        <li key={`${quote.note.id} ${quote.span.start} ${quote.verdict?.rule}`} className={styles.quote}>
          <blockquote>
            <MarkedQuote quote={quote} rings={rings} />
          </blockquote>
          <p className={styles.source}>{sourceOfQuote(quote)}</p>
        </li>
      ))}
    </ul>
  );
}

function Voting({ item }: { readonly item: AgendaItemView }) {
  const { view, clockAheadMs } = useRoom();
  return (
    <div className={styles.voting}>
      <p className={styles.call}>{item.round > 1 ? `Vote ${item.round}: vote now` : "Vote now"}</p>
      <TimeLeft timer={view.timer} now={view.now} clockAheadMs={clockAheadMs} size="large" />
      <WhoVoted item={item} participants={view.participants} size="large" />
    </div>
  );
}

function Revealed({ item }: { readonly item: AgendaItemView }) {
  const { view } = useRoom();
  const last = item.rounds.at(-1);
  if (!last) return null;
  return (
    <div className={styles.revealed}>
      <VoteSpread key={last.round} round={last} rings={view.rings} size="large" />
      <div className={styles.comments}>
        <VoteComments round={last} rings={view.rings} onlyComments />
      </div>
    </div>
  );
}
