import { technologyAddress } from "@/components/evidence/addresses";
import { RingTag } from "@/components/evidence/ring-tag";
import { Section } from "@/components/ui/section";
import { countWords } from "@/domain/count-words";
import type { NamedTechnology } from "@/domain/lists/list-views";
import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import styles from "./links.module.css";

export interface NamedTechnologiesProps {
  readonly technologies: readonly NamedTechnology[];
  readonly rings: readonly RingDefinition[];
}

/** Technologies that some talks name, with their ring and the number of talks. */
export function NamedTechnologies({ technologies, rings }: NamedTechnologiesProps) {
  if (technologies.length === 0) return null;
  return (
    <Section title="Technologies named" aside={`${technologies.length}, those of most talks first`}>
      <ul className={styles.named}>
        {technologies.map(({ slug, name, ring, decided, talkCount }) => (
          <li key={slug}>
            <a href={technologyAddress(slug)}>{name}</a>
            {ring !== null && <RingTag ring={findRing(rings, ring)} ringCount={rings.length} suggested={!decided} />}
            <span className={styles.count}>
              <span className="visually-hidden">{countWords(talkCount, "talk")}</span>
              <span aria-hidden="true">{talkCount > 1 ? `×${talkCount}` : ""}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
