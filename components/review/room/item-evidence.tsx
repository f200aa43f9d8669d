"use client";

import { technologyAddress } from "@/components/evidence/addresses";
import { QuoteFigure } from "@/components/evidence/quote-figure";
import { Moment } from "@/components/ui/moment";
import { Section } from "@/components/ui/section";
import { SectionLevel } from "@/components/ui/section-level";
import { countWords } from "@/domain/count-words";
import { confidenceInWords } from "@/domain/radar/confidence-in-words";
import { findRing } from "@/domain/radar/find-ring";
import type { QuoteView } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { dayInWords } from "@/domain/review/day-in-words";
import type { ItemEvidenceView } from "@/domain/review/review-views";
import { GateList } from "./gate-list";
import styles from "./item-evidence.module.css";

/** So many sentences before the others are asked for: what is read while people wait. */
const QUOTES_AT_FIRST = 4;

export interface ItemEvidenceProps {
  readonly evidence: ItemEvidenceView;
  readonly rings: readonly RingDefinition[];
}

/** What lies beside the ballot: what notes say, word for word; what the team wants of each ring; what it decided before. */
export function ItemEvidence({ evidence, rings }: ItemEvidenceProps) {
  return (
    <SectionLevel level={3}>
      <div className={styles.evidence}>
        <Sentences evidence={evidence} rings={rings} />
        <GateList gates={evidence.gates} rings={rings} />
        <Suggested evidence={evidence} rings={rings} />
        <DecidedBefore evidence={evidence} rings={rings} />
      </div>
    </SectionLevel>
  );
}

function Sentences({ evidence, rings }: ItemEvidenceProps) {
  const { quotes, mentionCount, talkCount, technology } = evidence;
  const more = quotes.slice(QUOTES_AT_FIRST);
  const aside = `${countWords(quotes.length, "sentence")} that tell${quotes.length === 1 ? "s" : ""}, of ${countWords(mentionCount, "mention")} in ${countWords(talkCount, "talk")}`;
  return (
    <Section title="What was said, word for word" aside={aside}>
      {quotes.length === 0 && <p className={styles.soft}>The notes name it and say nothing on whether to use it.</p>}
      <Quotes quotes={quotes.slice(0, QUOTES_AT_FIRST)} rings={rings} />
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>{countWords(more.length, "more sentence")}</summary>
          <Quotes quotes={more} rings={rings} />
        </details>
      )}
      <p className={styles.soft}>
        <a href={technologyAddress(technology)} target="_blank" rel="noopener">
          All that is known of it<span className="visually-hidden"> (opens in a new tab)</span>
        </a>
      </p>
    </Section>
  );
}

function Quotes({
  quotes,
  rings,
}: {
  readonly quotes: readonly QuoteView[];
  readonly rings: readonly RingDefinition[];
}) {
  if (quotes.length === 0) return null;
  return (
    <ol className={styles.quotes}>
      {quotes.map((quote) => (
        <li key={`${quote.note.id} ${quote.span.start} ${quote.verdict?.cue.start} ${quote.verdict?.rule}`}>
          <QuoteFigure quote={quote} rings={rings} />
        </li>
      ))}
    </ol>
  );
}

function Suggested({ evidence: { proposal }, rings }: ItemEvidenceProps) {
  if (!proposal) return null;
  return (
    <Section
      title={`Why the notes suggest ${findRing(rings, proposal.ring).name}`}
      aside={`${confidenceInWords(proposal.confidence)}${proposal.contested ? ", and they disagree" : ""}`}
    >
      <ul className={styles.reasons}>
        {proposal.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Section>
  );
}

function DecidedBefore({ evidence: { placement, owner, revisitOn }, rings }: ItemEvidenceProps) {
  if (!placement) return null;
  const duties = [
    owner && `Looked after by ${owner}`,
    revisitOn && `to be looked at again on ${dayInWords(revisitOn)}`,
  ].filter(Boolean);
  return (
    <Section title={`Why the team chose ${findRing(rings, placement.ring).name}`}>
      <p className={styles.rationale}>{placement.rationale}</p>
      <p className={styles.soft}>
        {placement.person}, <Moment at={placement.at} />
        {duties.length > 0 && `. ${duties.join(", ")}.`}
      </p>
    </Section>
  );
}
