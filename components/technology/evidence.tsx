"use client";

import type { MouseEvent } from "react";
import { QuoteFigure } from "@/components/evidence/quote-figure";
import { useMoreQuotes } from "@/components/queries/use-more-quotes";
import { Section } from "@/components/ui/section";
import { QUOTES_AT_ONCE } from "@/domain/radar/technology-evidence";
import type { QuoteView, TechnologyView } from "@/domain/radar/views";
import styles from "./evidence.module.css";
import { quotePageAddress } from "./quote-page-address";

/**
 * The sentences that name the technology: those that judge it first, strongest on top, then those that only name it. A
 * hundred come with the page; the others when asked for, or on a page of their own without scripts.
 */
export function Evidence({ technology }: { readonly technology: TechnologyView }) {
  const more = useMoreQuotes(technology.slug);
  const quotes = [...technology.quotes, ...more.quotes];
  const { telling, naming } = technology.quoteCount;
  const shownTelling = quotes.filter(({ verdict }) => verdict !== null);
  const shownNaming = quotes.filter(({ verdict }) => verdict === null);
  const left = telling + naming - quotes.length;
  const button = left > 0 && <More technology={technology} left={left} more={more} shown={quotes.length} />;
  return (
    <>
      {telling > 0 && (
        <Section title="What was said, word for word" aside={`${telling}, strongest first`}>
          <Quotes quotes={shownTelling} technology={technology} />
          {shownTelling.length < telling && button}
        </Section>
      )}
      {naming > 0 && shownTelling.length >= telling && (
        <Section title="Named, without a verdict" aside={`${naming}`}>
          <details className={styles.more} open={telling === 0}>
            <summary>{naming === 1 ? "The sentence that names it" : `The ${naming} sentences that name it`}</summary>
            <Quotes quotes={shownNaming} technology={technology} />
            {button}
          </details>
        </Section>
      )}
    </>
  );
}

interface MoreProps {
  readonly technology: TechnologyView;
  readonly more: ReturnType<typeof useMoreQuotes>;
  readonly left: number;
  readonly shown: number;
}

/** A link to the page with the next ones, which brings them onto this one where scripts run. */
function More({ technology, more, left, shown }: MoreProps) {
  const load = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!more.isLoading) more.load();
  };
  return (
    <p>
      <a href={quotePageAddress(technology.slug, 1 + shown / QUOTES_AT_ONCE)} onClick={load} data-screen-only>
        {left === 1 ? "Show the last sentence" : `Show ${Math.min(left, QUOTES_AT_ONCE)} more of ${left} sentences`}
      </a>
      <span role="status">{more.isLoading ? " Reading them…" : ""}</span>
      {more.error && <span role="alert"> {more.error.message}</span>}
    </p>
  );
}

interface QuotesProps {
  readonly quotes: readonly QuoteView[];
  readonly technology: Pick<TechnologyView, "slug" | "name" | "rings">;
}

export function Quotes({ quotes, technology }: QuotesProps) {
  const keys = listKeys(quotes);
  return (
    <ol className={styles.quotes}>
      {quotes.map((quote, index) => (
        <li key={keys[index]}>
          <QuoteFigure quote={quote} rings={technology.rings} technology={technology} />
        </li>
      ))}
    </ol>
  );
}

/**
 * Where each stands, and the how manieth from there it is, for one sentence may carry several verdicts. What is read in it is no
 * part of it: whoever puts it right keeps the form while somebody else does.
 */
function listKeys(quotes: readonly QuoteView[]): string[] {
  const counts = new Map<string, number>();
  return quotes.map(({ note, span, mention }) => {
    const place = [note.id, span.start, mention?.start].join(" ");
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return `${place} ${count}`;
  });
}
