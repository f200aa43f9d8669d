import { quoteAddress } from "@/components/evidence/addresses";
import { MarkedQuote } from "@/components/evidence/marked-quote";
import { RingTag } from "@/components/evidence/ring-tag";
import { Section } from "@/components/ui/section";
import { countWords } from "@/domain/count-words";
import { groupByRing, type RingGroup } from "@/domain/radar/group-by-ring";
import type { QuoteView, TechnologyView } from "@/domain/radar/views";
import styles from "./disagreement.module.css";

/** Where notes contradict each other: the strongest sentence for each ring, side by side. */
export function Disagreement({ technology }: { readonly technology: TechnologyView }) {
  const groups = groupByRing(technology.quotes, technology.rings);
  if (!technology.proposal?.contested || groups.length < 2) return null;
  return (
    <Section title="The notes disagree" aside="The strongest sentence for each ring">
      <ul className={styles.sides}>
        {groups.map((group) => (
          <li key={group.ring.id} className={styles.side} data-ring={group.ring.position}>
            <Side group={group} technology={technology} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Side({ group, technology }: { readonly group: RingGroup; readonly technology: TechnologyView }) {
  const [strongest] = group.quotes;
  if (!strongest) return null;
  return (
    <>
      <p className={styles.head}>
        <RingTag ring={group.ring} ringCount={technology.rings.length} bare />
        <span>{countWords(group.quotes.length, "sentence")}</span>
      </p>
      <blockquote className={styles.quote}>
        <MarkedQuote quote={strongest} rings={technology.rings} />
      </blockquote>
      <p className={styles.source}>
        <a href={quoteAddress(strongest.note.id, strongest)}>{sourceOf(strongest)}</a>
      </p>
    </>
  );
}

function sourceOf({ talk, note }: QuoteView): string {
  if (!talk) return note.name;
  return talk.event ? `${talk.title}, ${talk.event}` : talk.title;
}
