import { RingTag } from "@/components/evidence/ring-tag";
import { Section } from "@/components/ui/section";
import { confidenceInWords } from "@/domain/radar/confidence-in-words";
import { findRing } from "@/domain/radar/find-ring";
import type { TechnologyView } from "@/domain/radar/views";
import styles from "./standing.module.css";

/** What all notes together suggest, how sure that is and why. It stands beside the team's ring and never replaces it. */
export function Suggestion({ technology }: { readonly technology: TechnologyView }) {
  const { proposal, placement, rings } = technology;
  if (!proposal) {
    return (
      <Section title="What the notes suggest">
        <p className={styles.soft}>Nothing: they name it and say nothing on whether to use it.</p>
      </Section>
    );
  }
  const differs = placement !== null && placement.to !== proposal.ring;
  return (
    <Section title="What the notes suggest">
      <div className={styles.standing}>
        <p className={styles.suggestion}>
          <RingTag ring={findRing(rings, proposal.ring)} ringCount={rings.length} size="large" suggested />
          <span className={styles.soft}>with {confidenceInWords(proposal.confidence)}</span>
        </p>
        {differs && <p className={styles.contrast}>That is another ring than the team chose.</p>}
        <ul className={styles.reasons}>
          {proposal.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
