import { technologyAddress } from "@/components/evidence/addresses";
import { RingTag } from "@/components/evidence/ring-tag";
import { Section } from "@/components/ui/section";
import { countWords } from "@/domain/count-words";
import type { NamedTechnology } from "@/domain/lists/list-views";
import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { countShown } from "./count-shown";
import styles from "./links.module.css";

export interface NamedTechnologiesProps {
  readonly technologies: readonly NamedTechnology[];
  readonly rings: readonly RingDefinition[];
  /** How many there are, where only those of most talks are given. */
  readonly total?: number;
}

/** Technologies that some talks name, with their ring and the number of talks. */
export function NamedTechnologies({ technologies, rings, total = 0 }: NamedTechnologiesProps) {
  if (technologies.length === 0) return null;
  const count = countShown(technologies.length, total);
  return (
    <Section title="Technologies named" aside={`${count}, those of most talks first`}>
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
