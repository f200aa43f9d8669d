import { quoteAddress } from "@/components/evidence/addresses";
import { countWords } from "@/domain/count-words";
import type { CitedQuote } from "@/domain/review/review-state";
import styles from "./cited-quotes.module.css";

/** The sentences that a decision rests on, each with the way to where it stands. Nothing where it cites none. */
export function CitedQuotes({ evidence }: { readonly evidence: readonly CitedQuote[] }) {
  if (evidence.length === 0) return null;
  return (
    <details className={styles.cited}>
      <summary className={styles.summary}>Rests on {countWords(evidence.length, "sentence")}</summary>
      <ul className={styles.quotes}>
        {evidence.map(({ noteId, start, end, text, source }) => (
          <li key={`${noteId} ${start}`}>
            <blockquote className={styles.text}>{text}</blockquote>
            <a className={styles.source} href={quoteAddress(noteId, { span: { start, end }, text })}>
              {source}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
