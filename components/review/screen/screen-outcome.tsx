import { RingTag } from "@/components/evidence/ring-tag";
import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { AgendaItemView } from "@/domain/review/review-views";
import styles from "./screen-outcome.module.css";

export interface ScreenOutcomeProps {
  readonly item: AgendaItemView;
  readonly rings: readonly RingDefinition[];
}

/** What became of the last item, large. */
export function ScreenOutcome({ item: { name, outcome }, rings }: ScreenOutcomeProps) {
  if (!outcome) return null;
  return (
    <div className={styles.outcome}>
      <p className={styles.label}>{LABELS[outcome.kind]}</p>
      <h2 className={styles.name}>{name}</h2>
      {outcome.kind === "decided" && (
        <>
          <p className={styles.ring}>
            <RingTag ring={findRing(rings, outcome.decision.ring)} ringCount={rings.length} size="large" />
            <span className={styles.soft}>{beforeInWords(outcome.decision, rings)}</span>
          </p>
          <p className={styles.why}>{outcome.decision.rationale}</p>
          {outcome.decision.owner && <p className={styles.soft}>{outcome.decision.owner} looks after it.</p>}
        </>
      )}
      {outcome.kind === "parked" && <p className={styles.why}>{outcome.why}</p>}
    </div>
  );
}

const LABELS = { decided: "Decided", parked: "Parked", skipped: "Skipped" } as const;

/** "before: Trial" */
function beforeInWords(
  { from, ring }: { readonly from: string | null; readonly ring: string },
  rings: readonly RingDefinition[],
) {
  if (from === null) return "the first decision";
  return from === ring ? "as before" : `before: ${findRing(rings, from).name}`;
}
