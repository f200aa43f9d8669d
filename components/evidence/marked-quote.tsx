import type { Span } from "@/domain/notes/span";
import { splitByMarks } from "@/domain/notes/split-by-marks";
import { findRing } from "@/domain/radar/find-ring";
import type { QuoteView } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import styles from "./marks.module.css";

interface QuoteMark {
  readonly kind: "mention" | "cue";
  readonly span: Span;
}

export interface MarkedQuoteProps {
  readonly quote: Pick<QuoteView, "text" | "mention" | "verdict">;
  readonly rings: readonly RingDefinition[];
}

/** A sentence word for word, the technology's name and the words that tell marked. */
export function MarkedQuote({ quote, rings }: MarkedQuoteProps) {
  const ring = quote.verdict && findRing(rings, quote.verdict.ring);
  return splitByMarks(quote.text, marksOf(quote)).map(({ start, text, marks }) => {
    const cue = marks.find(({ kind }) => kind === "cue");
    const isMention = marks.some(({ kind }) => kind === "mention");
    const named = isMention ? <mark className={styles.mention}>{text}</mark> : text;
    if (!cue || !ring) return <span key={start}>{named}</span>;
    const isLast = start + text.length === cue.span.end;
    return (
      <mark
        key={start}
        className={styles.cue}
        data-ring={ring.position}
        data-says={isLast ? `says ${ring.name}` : undefined}
      >
        {named}
      </mark>
    );
  });
}

function marksOf({ mention, verdict }: Pick<QuoteView, "mention" | "verdict">): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  if (mention) marks.push({ kind: "mention", span: mention });
  if (verdict) marks.push({ kind: "cue", span: verdict.cue });
  return marks;
}
