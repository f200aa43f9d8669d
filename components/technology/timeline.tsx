import { scaleSqrt } from "d3";
import { eventAddress } from "@/components/evidence/addresses";
import { RingGlyph } from "@/components/evidence/ring-glyph";
import { Section } from "@/components/ui/section";
import { countWords } from "@/domain/count-words";
import type { TimelineEntry } from "@/domain/radar/timeline-of";
import type { TechnologyView } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import styles from "./timeline.module.css";

const MAX_BAR_PX = 120;
const BAR_HEIGHT_PX = 8;

/** How often a technology was named and judged at each event, oldest first. */
export function Timeline({ technology }: { readonly technology: TechnologyView }) {
  const entries = technology.timeline;
  if (entries.length < 2) return null;
  const most = Math.max(...entries.map(({ sentenceCount }) => sentenceCount));
  const width = scaleSqrt([0, most], [0, MAX_BAR_PX]);
  return (
    <Section title="Over time" aside={countWords(entries.length, "event")}>
      <ol className={styles.timeline}>
        {entries.map((entry) => (
          <li key={entry.event} className={styles.entry}>
            <a className={styles.event} href={eventAddress(entry.event)}>
              {entry.event}
            </a>
            <span className={styles.bar}>
              <svg width={MAX_BAR_PX} height={BAR_HEIGHT_PX} aria-hidden="true">
                <rect width={width(entry.sentenceCount)} height={BAR_HEIGHT_PX} rx="2" fill="currentColor" />
              </svg>
              {countWords(entry.sentenceCount, "sentence")}
            </span>
            <Verdicts entry={entry} rings={technology.rings} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface VerdictsProps {
  readonly entry: TimelineEntry;
  readonly rings: readonly RingDefinition[];
}

/** A glyph and a count for each ring that was spoken for. */
function Verdicts({ entry, rings }: VerdictsProps) {
  const told = rings.flatMap((ring) => {
    const told = entry.verdicts.find((each) => each.ring === ring.id);
    return told ? [{ ring, count: told.count }] : [];
  });
  return (
    <span className={styles.verdicts}>
      {told.map(({ ring, count }) => (
        <span key={ring.id} className={styles.verdict} data-ring={ring.position}>
          <RingGlyph position={ring.position} ringCount={rings.length} />
          {count > 1 ? `${ring.name} ×${count}` : ring.name}
        </span>
      ))}
    </span>
  );
}
