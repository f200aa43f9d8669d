import { technologyAddress } from "@/components/evidence/addresses";
import { RingTag } from "@/components/evidence/ring-tag";
import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { dayInWords } from "@/domain/review/day-in-words";
import type { AgendaItemView } from "@/domain/review/review-views";
import { roundInWords } from "@/domain/review/round-in-words";
import styles from "./outcome-card.module.css";

export interface OutcomeCardProps {
  readonly item: AgendaItemView;
  readonly rings: readonly RingDefinition[];
}

/** What became of an item: the decision with its reason, or why it was put aside. Nothing without an outcome. */
export function OutcomeCard({ item, rings }: OutcomeCardProps) {
  const { outcome, name, technology, rounds } = item;
  const last = rounds.at(-1);
  if (!outcome) return null;
  return (
    <article className={styles.outcome}>
      <p className={styles.label}>{LABELS[outcome.kind]}</p>
      <h2 className={styles.name}>
        <a href={technologyAddress(technology)}>{name}</a>
      </h2>
      {outcome.kind === "decided" && <Decided decision={outcome.decision} rings={rings} />}
      {outcome.kind === "parked" && <p className={styles.why}>{outcome.why}</p>}
      {last && <p className={styles.soft}>The vote: {roundInWords(last, rings)}.</p>}
    </article>
  );
}

const LABELS = { decided: "Decided", parked: "Parked", skipped: "Skipped" } as const;

type DecidedOutcome = Extract<AgendaItemView["outcome"], { readonly kind: "decided" }>;

function Decided({ decision, rings }: Pick<DecidedOutcome, "decision"> & Pick<OutcomeCardProps, "rings">) {
  const { from, ring, rationale, owner, revisitOn } = decision;
  const duties = [
    owner && `${owner} looks after it`,
    revisitOn && `to be looked at again on ${dayInWords(revisitOn)}`,
  ].filter(Boolean);
  return (
    <>
      <p className={styles.move}>
        {from !== null && from !== ring && (
          <>
            <RingTag ring={findRing(rings, from)} ringCount={rings.length} />
            <span aria-hidden="true">→</span>
            <span className="visually-hidden">to</span>
          </>
        )}
        <RingTag ring={findRing(rings, ring)} ringCount={rings.length} size="large" />
        {from === ring && <span className={styles.soft}>as before</span>}
      </p>
      <p className={styles.why}>{rationale}</p>
      {duties.length > 0 && <p className={styles.soft}>{duties.join(", ")}.</p>}
    </>
  );
}
