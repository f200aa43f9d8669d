import type { Span } from "@/domain/notes/span";
import { runsOfMarks } from "@/domain/notes/text/runs-of-marks";
import { type Segment, splitByMarks } from "@/domain/notes/text/split-by-marks";
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
  const runs = runsOfMarks(splitByMarks(quote.text, marksOf(quote)), ({ kind }) => kind === "cue");
  return runs.map(({ mark, segments }) => {
    const words = <Words key={segments[0]?.start} segments={segments} />;
    if (!mark || !ring) return words;
    return (
      <mark key={segments[0]?.start} className={styles.cue} data-ring={ring.position} data-says={`says ${ring.name}`}>
        {words}
      </mark>
    );
  });
}

function Words({ segments }: { readonly segments: readonly Segment<QuoteMark>[] }) {
  return runsOfMarks(segments, ({ kind }) => kind === "mention").map((run) => {
    const text = run.segments.map((segment) => segment.text).join("");
    return run.mark ? (
      <mark key={run.mark.span.start} className={styles.mention}>
        {text}
      </mark>
    ) : (
      text
    );
  });
}

function marksOf({ mention, verdict }: Pick<QuoteView, "mention" | "verdict">): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  if (mention) marks.push({ kind: "mention", span: mention });
  if (verdict) marks.push({ kind: "cue", span: verdict.cue });
  return marks;
}
