import { PageLink } from "@/components/ui/page-link";
import { findRing } from "@/domain/radar/find-ring";
import type { QuoteView } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { quoteAddress } from "./addresses";
import { MadeBy } from "./made-by";
import { MarkedQuote } from "./marked-quote";
import { PutRight } from "./put-right";
import styles from "./quote-figure.module.css";
import { RingTag } from "./ring-tag";
import { TalkLine } from "./talk-line";

export interface QuoteFigureProps {
  readonly quote: QuoteView;
  readonly rings: readonly RingDefinition[];
  /** What the quote is about, where a reader may put it right; left out where it is history. */
  readonly technology?: { readonly slug: string; readonly name: string } | undefined;
  /** False where the page is about the talk already. */
  readonly withTalk?: boolean;
}

/** A sentence as evidence: what it says, word for word, who says it, and the way to where it stands. */
export function QuoteFigure({ quote, rings, technology, withTalk = true }: QuoteFigureProps) {
  const ring = quote.verdict && findRing(rings, quote.verdict.ring);
  return (
    <figure className={styles.figure} data-ring={ring?.position}>
      <blockquote className={styles.quote}>
        <MarkedQuote quote={quote} rings={rings} />
      </blockquote>
      <figcaption className={styles.caption}>
        <div className={styles.source}>
          {ring && <RingTag ring={ring} ringCount={rings.length} bare />}
          <span>{sayer(quote)}</span>
          {!quote.mention && <span>The name stands just above, not in the sentence itself</span>}
          <PageLink href={quoteAddress(quote.note.id, quote)}>
            Read it in <span className={styles.note}>{quote.note.name}</span>
          </PageLink>
          {technology && (
            <span data-screen-only>
              <PutRight quote={quote} technology={technology} rings={rings} />
            </span>
          )}
        </div>
        {technology && quote.correction && <MadeBy correction={quote.correction} />}
        {withTalk && quote.talk && <TalkLine talk={quote.talk} />}
      </figcaption>
    </figure>
  );
}

/** "Said by the speaker, Ana Ruiz" or "Judged by the note-taker". */
function sayer({ verdict, talk }: QuoteView): string {
  if (!verdict) return "Named, with nothing said on using it";
  if (verdict.by === "author") return "The note-taker’s own view";
  const speakers = talk?.speakers ?? [];
  return speakers.length > 0 ? `Reported of the speaker, ${speakers.join(" and ")}` : "Reported of the speaker";
}
