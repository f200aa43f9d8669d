import { RingTag } from "@/components/evidence/ring-tag";
import { Moment } from "@/components/ui/moment";
import { Section } from "@/components/ui/section";
import { findRing } from "@/domain/radar/find-ring";
import type { TechnologyView } from "@/domain/radar/views";
import styles from "./standing.module.css";

/** The ring that the team decided, with who, when and why. */
export function Standing({ technology }: { readonly technology: TechnologyView }) {
  const { placement, rings, history } = technology;
  const [newest] = history;
  if (newest?.retired) {
    return (
      <Section title="The team’s ring">
        <div className={styles.standing}>
          <p className={styles.retired}>
            <strong>Retired:</strong> off the radar
            {newest.from !== null && `, last in ${findRing(rings, newest.from).name}`}.
          </p>
          <p className={styles.rationale}>{newest.rationale}</p>
          <p className={styles.soft}>
            {newest.person}, <Moment at={newest.at} />
          </p>
        </div>
      </Section>
    );
  }
  if (!placement) {
    return (
      <Section title="The team’s ring">
        <p className={styles.soft}>Not decided yet.</p>
      </Section>
    );
  }
  return (
    <Section title="The team’s ring">
      <div className={styles.standing}>
        <div>
          <RingTag ring={findRing(rings, placement.to)} ringCount={rings.length} size="large" />
        </div>
        <p className={styles.rationale}>{placement.rationale}</p>
        <p className={styles.soft}>
          {placement.person}, <Moment at={placement.at} />
        </p>
      </div>
    </Section>
  );
}
