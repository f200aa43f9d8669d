import type { AgendaReason } from "@/domain/review/review-state";
import styles from "./reason-list.module.css";

const NAMES: Readonly<Record<AgendaReason["kind"], string>> = {
  new: "New",
  disagrees: "Notes disagree with us",
  contested: "Contested",
  due: "Due",
  silent: "Silent",
  nominated: "Nominated",
  added: "Added",
};

export interface ReasonListProps {
  readonly reasons: readonly AgendaReason[];
}

/** Why a technology is on the agenda: what kind of reason, and the reason in plain words. */
export function ReasonList({ reasons }: ReasonListProps) {
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ kind, sentence }) => (
        <li key={`${kind} ${sentence}`} className={styles.reason}>
          <span className={styles.kind} data-kind={kind}>
            {NAMES[kind]}
          </span>
          {sentence}
        </li>
      ))}
    </ul>
  );
}
