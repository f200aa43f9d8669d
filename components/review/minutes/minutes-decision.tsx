import { quoteAddress, technologyAddress } from "@/components/evidence/addresses";
import { RingTag } from "@/components/evidence/ring-tag";
import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { dayInWords } from "@/domain/review/day-in-words";
import type { CitedQuote } from "@/domain/review/review-state";
import type { DecidedView } from "@/domain/review/review-views";
import styles from "./minutes-entry.module.css";
import { MinutesRounds } from "./minutes-rounds";

export interface MinutesDecisionProps {
  readonly decided: DecidedView;
  readonly rings: readonly RingDefinition[];
}

/** One decision: from where to where, why, what it rests on, how the vote went, who looks after it. */
export function MinutesDecision({ decided, rings }: MinutesDecisionProps) {
  const { technology, name, decision, person, reasons, rounds } = decided;
  const { from, ring, rationale, owner, revisitOn, evidence, againstGate } = decision;
  const duties = [
    `Decided by ${person}.`,
    owner && `${owner} looks after it.`,
    revisitOn && `To be looked at again on ${dayInWords(revisitOn)}.`,
  ];
  return (
    <article className={styles.entry}>
      <header className={styles.head}>
        <h3>
          <a href={technologyAddress(technology)}>{name}</a>
        </h3>
        <p className={styles.move}>
          {from !== null && from !== ring && (
            <>
              <RingTag ring={findRing(rings, from)} ringCount={rings.length} bare />
              <span aria-hidden="true">→</span>
              <span className="visually-hidden">to</span>
            </>
          )}
          <RingTag ring={findRing(rings, ring)} ringCount={rings.length} />
          {from === ring && <span className={styles.soft}>as before</span>}
          {from === null && <span className={styles.soft}>first decision</span>}
        </p>
      </header>
      <p className={styles.rationale}>{rationale}</p>
      {againstGate !== null && (
        <p className={styles.soft}>
          Against what the team asks of {findRing(rings, ring).name}: {againstGate}
        </p>
      )}
      <p className={styles.soft}>{duties.filter(Boolean).join(" ")}</p>
      <MinutesRounds rounds={rounds} rings={rings} />
      <Cited evidence={evidence} />
      {reasons.length > 0 && (
        <p className={styles.soft}>On the agenda: {reasons.map(({ sentence }) => sentence).join(" ")}</p>
      )}
    </article>
  );
}

function Cited({ evidence }: { readonly evidence: readonly CitedQuote[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.quotes}>
      {evidence.map(({ noteId, start, end, text, source }) => (
        <li key={`${noteId} ${start}`}>
          <blockquote className={styles.quote}>{text}</blockquote>
          <a className={styles.source} href={quoteAddress(noteId, { span: { start, end }, text })}>
            {source}
          </a>
        </li>
      ))}
    </ul>
  );
}
