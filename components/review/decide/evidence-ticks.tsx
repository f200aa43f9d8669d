"use client";

import type { CitedQuote } from "@/domain/review/review-state";
import { keyOfCited } from "./citable-for";
import styles from "./evidence-ticks.module.css";

export interface EvidenceTicksProps {
  readonly own: readonly CitedQuote[];
  readonly others: readonly CitedQuote[];
  /** Keys of those that are cited. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (key: string, isTicked: boolean) => void;
}

/** The sentences that the decision may rest on, with a box each. */
export function EvidenceTicks({ own, others, ticked, onTick }: EvidenceTicksProps) {
  if (own.length + others.length === 0) return null;
  const first = own.length > 0 ? own : others;
  const rest = own.length > 0 ? others : [];
  return (
    <fieldset className={styles.ticks}>
      <legend className={styles.legend}>It rests on</legend>
      <Ticks quotes={first} ticked={ticked} onTick={onTick} />
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>Other sentences ({rest.length})</summary>
          <Ticks quotes={rest} ticked={ticked} onTick={onTick} />
        </details>
      )}
    </fieldset>
  );
}

interface TicksProps extends Pick<EvidenceTicksProps, "ticked" | "onTick"> {
  readonly quotes: readonly CitedQuote[];
}

function Ticks({ quotes, ticked, onTick }: TicksProps) {
  return quotes.map((quote) => {
    const key = keyOfCited(quote);
    return (
      <label key={key} className={styles.tick}>
        <input type="checkbox" checked={ticked.has(key)} onChange={({ target }) => onTick(key, target.checked)} />
        <span>
          <span className={styles.text}>{quote.text}</span>
          <span className={styles.source}>{quote.source}</span>
        </span>
      </label>
    );
  });
}
