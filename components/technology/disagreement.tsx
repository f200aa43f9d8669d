import { quoteAddress } from "@/components/evidence/addresses";
import { MarkedQuote } from "@/components/evidence/marked-quote";
import { RingTag } from "@/components/evidence/ring-tag";
import { sourceOfQuote } from "@/components/evidence/source-of-quote";
import { Section } from "@/components/ui/section";
import { countWords } from "@/domain/count-words";
import { findRing } from "@/domain/radar/find-ring";
import type { RingSide } from "@/domain/radar/technology-evidence";
import type { TechnologyView } from "@/domain/radar/views";
import styles from "./disagreement.module.css";

/** Where notes contradict each other: the strongest sentence for each ring, side by side. */
export function Disagreement({ technology }: { readonly technology: TechnologyView }) {
  const { proposal, sides, rings } = technology;
  if (!proposal?.contested || sides.length < 2) return null;
  return (
    <Section title="The notes disagree" aside="The strongest sentence for each ring">
      <ul className={styles.sides}>
        {sides.map((side) => (
          <li key={side.ring} className={styles.side} data-ring={findRing(rings, side.ring).position}>
            <Side side={side} technology={technology} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Side({ side, technology: { rings } }: { readonly side: RingSide; readonly technology: TechnologyView }) {
  const { strongest, verdictCount } = side;
  return (
    <>
      <p className={styles.head}>
        <RingTag ring={findRing(rings, side.ring)} ringCount={rings.length} bare />
        <span>{countWords(verdictCount, "sentence")}</span>
      </p>
      <blockquote className={styles.quote}>
        <MarkedQuote quote={strongest} rings={rings} />
      </blockquote>
      <p className={styles.source}>
        <a href={quoteAddress(strongest.note.id, strongest)}>{sourceOfQuote(strongest)}</a>
      </p>
    </>
  );
}
