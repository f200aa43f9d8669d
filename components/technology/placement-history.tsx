import { RingTag } from "@/components/evidence/ring-tag";
import { minutesAddress } from "@/components/review/review-addresses";
import { Moment } from "@/components/ui/moment";
import { Section } from "@/components/ui/section";
import { auditAddress } from "@/domain/audit/audit-filter";
import { findRing } from "@/domain/radar/find-ring";
import type { PlacementView, TechnologyView } from "@/domain/radar/views";
import { CitedQuotes } from "./cited-quotes";
import styles from "./placement-history.module.css";

interface EntryProps {
  readonly placement: PlacementView;
  readonly technology: TechnologyView;
}

/** Every placement so far, newest first: from, to, who, when and why. */
export function PlacementHistory({ technology }: { readonly technology: TechnologyView }) {
  if (technology.history.length === 0) return null;
  return (
    <Section title="History" aside={`${technology.history.length}`}>
      <PlacementEntries history={technology.history} technology={technology} />
      <p className={styles.who} data-screen-only>
        <a href={auditAddress("/audit", { technology: technology.slug })}>Everything decided about it</a>
      </p>
    </Section>
  );
}

export interface PlacementEntriesProps {
  /** Newest first. */
  readonly history: readonly PlacementView[];
  readonly technology: TechnologyView;
}

/** Placements as a list, each with who, when and why. */
export function PlacementEntries({ history, technology }: PlacementEntriesProps) {
  return (
    <ol className={styles.history} reversed>
      {history.map((placement) => (
        <li key={placement.version} className={styles.entry}>
          <Entry placement={placement} technology={technology} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ placement, technology }: EntryProps) {
  return (
    <>
      <p className={styles.move}>
        <Move placement={placement} technology={technology} />
      </p>
      <QuadrantMove placement={placement} technology={technology} />
      <p className={styles.rationale}>{placement.rationale}</p>
      {placement.againstGate !== null && (
        <p className={styles.who}>Against the team’s rule, because: {placement.againstGate}</p>
      )}
      <CitedQuotes evidence={placement.evidence} />
      <p className={styles.who}>
        {placement.person}, <Moment at={placement.at} />
        {placement.review && (
          <>
            , in the review <a href={minutesAddress(placement.review.slug)}>{placement.review.name}</a>
          </>
        )}
      </p>
    </>
  );
}

/** From ring to ring; to one alone where there was none before, or the same; from one alone where it was taken back. */
function Move({ placement: { from, to, retired }, technology: { rings } }: EntryProps) {
  if (retired) {
    return (
      <>
        <span>{from === null ? "Retired" : "Retired from"}</span>
        {from !== null && <RingTag ring={findRing(rings, from)} ringCount={rings.length} />}
      </>
    );
  }
  if (to === null && from === null) return <span>Brought back to where notes suggest</span>;
  if (to === null) {
    return (
      <>
        <span>Taken back from</span>
        {from !== null && <RingTag ring={findRing(rings, from)} ringCount={rings.length} />}
      </>
    );
  }
  return (
    <>
      {from === null || from === to ? (
        <span>{from === null ? "Placed in" : "Kept in"}</span>
      ) : (
        <>
          <span className="visually-hidden">Moved from </span>
          <RingTag ring={findRing(rings, from)} ringCount={rings.length} />
          <span aria-hidden="true">→</span>
          <span className="visually-hidden"> to </span>
        </>
      )}
      <RingTag ring={findRing(rings, to)} ringCount={rings.length} />
    </>
  );
}

/** Said where a decision put the technology in another quadrant than it was in. */
function QuadrantMove({ placement: { fromQuadrant, toQuadrant }, technology }: EntryProps) {
  const from = fromQuadrant ?? technology.ownQuadrant;
  const to = toQuadrant ?? technology.ownQuadrant;
  if (from === to) return null;
  const nameOf = (id: string) => technology.quadrants.find((quadrant) => quadrant.id === id)?.name ?? id;
  return (
    <p className={styles.who}>
      From {nameOf(from)} to {nameOf(to)}
    </p>
  );
}
