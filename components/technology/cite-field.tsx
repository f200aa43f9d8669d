import { RingTag } from "@/components/evidence/ring-tag";
import { findRing } from "@/domain/radar/find-ring";
import type { QuoteView, TechnologyView } from "@/domain/radar/views";
import { nameSource } from "@/domain/review/cite-quote";
import styles from "./cite-field.module.css";

/** More would not be looked through here; the page has them all. */
const MOST_OFFERED = 12;

/** Tells one of a technology's quotes from the others, whatever order they come in. */
export function quoteKey({ note, span }: QuoteView): string {
  return `${note.id} ${span.start}`;
}

/** The sentences that a decision may rest on, to be ticked: those that say something, strongest first. */
export function CiteField({ technology: { quotes, rings } }: { readonly technology: TechnologyView }) {
  const telling = quotes.flatMap((quote) => (quote.verdict ? [{ quote, ring: quote.verdict.ring }] : []));
  if (telling.length === 0) return null;
  return (
    <details className={styles.cite}>
      <summary className={styles.summary}>Cite what it rests on</summary>
      <fieldset className={styles.quotes}>
        <legend className="visually-hidden">Sentences that it rests on</legend>
        {telling.slice(0, MOST_OFFERED).map(({ quote, ring }) => (
          <label key={quoteKey(quote)} className={styles.quote}>
            <input type="checkbox" name="evidence" value={quoteKey(quote)} />
            <span className={styles.words}>
              <span className={styles.text}>{quote.text}</span>
              <span className={styles.source}>
                <RingTag ring={findRing(rings, ring)} ringCount={rings.length} bare />{" "}
                {nameSource(quote.talk, quote.note.name)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
