import { RingTag } from "@/components/evidence/ring-tag";
import { Moment } from "@/components/ui/moment";
import { Section } from "@/components/ui/section";
import { findRing } from "@/domain/radar/find-ring";
import type { PlacementView, TechnologyView } from "@/domain/radar/views";
import styles from "./placement-history.module.css";

/** Every placement so far, newest first: from, to, who, when and why. */
export function PlacementHistory({ technology }: { readonly technology: TechnologyView }) {
  if (technology.history.length === 0) return null;
  return (
    <Section title="History" aside={`${technology.history.length}`}>
      <ol className={styles.history} reversed>
        {technology.history.map((placement) => (
          <li key={placement.version} className={styles.entry}>
            <Entry placement={placement} technology={technology} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Entry({ placement, technology }: { readonly placement: PlacementView; readonly technology: TechnologyView }) {
  const { rings } = technology;
  const { from, to } = placement;
  return (
    <>
      <p className={styles.move}>
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
      </p>
      <p className={styles.rationale}>{placement.rationale}</p>
      <p className={styles.who}>
        {placement.person}, <Moment at={placement.at} />
      </p>
    </>
  );
}
