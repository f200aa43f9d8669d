import { QuoteFigure } from "@/components/evidence/quote-figure";
import { LongList } from "@/components/ui/long-list";
import { Section } from "@/components/ui/section";
import type { QuoteView, TechnologyView } from "@/domain/radar/views";
import styles from "./evidence.module.css";

/** Every sentence that names the technology: those that judge it first, strongest on top, then those that only name it. */
export function Evidence({ technology }: { readonly technology: TechnologyView }) {
  const telling = technology.quotes.filter(({ verdict }) => verdict !== null);
  const naming = technology.quotes.filter(({ verdict }) => verdict === null);
  return (
    <>
      {telling.length > 0 && (
        <Section title="What was said, word for word" aside={`${telling.length}, strongest first`}>
          <Quotes quotes={telling} technology={technology} />
        </Section>
      )}
      {naming.length > 0 && (
        <Section title="Named, without a verdict" aside={`${naming.length}`}>
          <details className={styles.more} open={telling.length === 0}>
            <summary>
              {naming.length === 1 ? "The sentence that names it" : `The ${naming.length} sentences that name it`}
            </summary>
            <Quotes quotes={naming} technology={technology} />
          </details>
        </Section>
      )}
    </>
  );
}

interface QuotesProps {
  readonly quotes: readonly QuoteView[];
  readonly technology: TechnologyView;
}

function Quotes({ quotes, technology }: QuotesProps) {
  return (
    <LongList items={quotes} noun="sentences" className={styles.quotes} keyOf={keyOf}>
      {(quote) => <QuoteFigure quote={quote} rings={technology.rings} technology={technology} />}
    </LongList>
  );
}

/** One sentence may carry several verdicts, so its place alone does not tell quotes apart. */
function keyOf({ note, span, mention, verdict }: QuoteView): string {
  return [note.id, span.start, mention?.start, verdict?.cue.start, verdict?.rule].join(" ");
}
