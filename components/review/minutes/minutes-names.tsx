import { technologyAddress } from "@/components/evidence/addresses";
import { Section } from "@/components/ui/section";
import styles from "./minutes-entry.module.css";

export interface MinutesNamesProps {
  readonly title: string;
  readonly items: readonly { readonly technology: string; readonly name: string }[];
}

/** What there is no more to say of than its name. Nothing where there is none. */
export function MinutesNames({ title, items }: MinutesNamesProps) {
  if (items.length === 0) return null;
  return (
    <Section title={title} aside={`${items.length}`}>
      <ul className={styles.names}>
        {items.map(({ technology, name }) => (
          <li key={technology}>
            <a href={technologyAddress(technology)}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
