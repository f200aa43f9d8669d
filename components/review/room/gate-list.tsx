import { RingTag } from "@/components/evidence/ring-tag";
import { Section } from "@/components/ui/section";
import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { RingGateView } from "@/domain/review/review-views";
import styles from "./gate-list.module.css";

export interface GateListProps {
  readonly gates: readonly RingGateView[];
  readonly rings: readonly RingDefinition[];
}

/**
 * What the team wants to see before it puts something into a ring, and whether it is there. Nothing where it asks for
 * nothing.
 */
export function GateList({ gates, rings }: GateListProps) {
  const asking = gates.filter(({ sentence }) => sentence !== null);
  if (asking.length === 0) return null;
  return (
    <Section title="What we want to see first" aside="It advises and never blocks">
      <ul className={styles.gates}>
        {asking.map(({ ring, met, sentence }) => (
          <li key={ring} className={styles.gate}>
            <RingTag ring={findRing(rings, ring)} ringCount={rings.length} bare />
            <span className={styles.met} data-met={met || undefined}>
              {met ? "✓ met" : "✗ not met"}
            </span>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
