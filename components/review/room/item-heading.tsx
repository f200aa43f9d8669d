import { RingTag } from "@/components/evidence/ring-tag";
import { findRing } from "@/domain/radar/find-ring";
import type { AgendaItemView, ItemEvidenceView, ReviewView } from "@/domain/review/review-views";
import styles from "./item-heading.module.css";
import { ReasonList } from "./reason-list";

export interface ItemHeadingProps {
  readonly item: AgendaItemView;
  readonly view: Pick<ReviewView, "rings" | "quadrants" | "items">;
  /** Undefined while it is being read. */
  readonly evidence: ItemEvidenceView | undefined;
}

/** What is on the table: its name, where it stands now, and why it is talked about. */
export function ItemHeading({ item, view, evidence }: ItemHeadingProps) {
  const quadrant = view.quadrants.find(({ id }) => id === item.quadrant)?.name ?? item.quadrant;
  const number = view.items.findIndex(({ technology }) => technology === item.technology) + 1;
  return (
    <header className={styles.heading}>
      <p className={styles.place}>
        {number} of {view.items.length} · {quadrant}
      </p>
      <h2 className={styles.name}>{item.name}</h2>
      {item.changed && <p className={styles.changed}>{item.changed}</p>}
      {evidence && <RingNow evidence={evidence} view={view} />}
      <ReasonList reasons={item.reasons} />
    </header>
  );
}

interface RingNowProps {
  readonly evidence: ItemEvidenceView;
  readonly view: Pick<ReviewView, "rings">;
}

/** The team's ring beside the one that notes suggest, and how it moved since the last edition. */
function RingNow({ evidence: { placement, proposal, movement }, view: { rings } }: RingNowProps) {
  return (
    <p className={styles.rings}>
      <span className={styles.pair}>
        <span className={styles.label}>Now</span>
        {placement ? (
          <RingTag ring={findRing(rings, placement.ring)} ringCount={rings.length} size="large" />
        ) : (
          <span className={styles.none}>not decided yet</span>
        )}
      </span>
      {proposal && (
        <span className={styles.pair}>
          <span className={styles.label}>Notes suggest</span>
          <RingTag ring={findRing(rings, proposal.ring)} ringCount={rings.length} size="large" suggested />
        </span>
      )}
      {movement && <span className={styles.label}>{movement.charAt(0).toUpperCase() + movement.slice(1)}</span>}
    </p>
  );
}
