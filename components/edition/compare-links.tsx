import { editionAddress } from "@/components/evidence/addresses";
import type { EditionComparison, EditionView } from "@/domain/radar/edition-views";
import type { EditionSummary } from "@/domain/radar/views";
import { comparisonAddress } from "./edition-list";
import styles from "./edition-screen.module.css";

export interface CompareLinksProps {
  readonly edition: EditionView;
  readonly editions: readonly EditionSummary[];
  readonly changes: EditionComparison | null;
}

/** Every other edition to hold this one against, with the one that it is held against marked. */
export function CompareLinks({ edition, editions, changes }: CompareLinksProps) {
  const others = editions.filter(({ slug }) => slug !== edition.slug);
  if (others.length === 0) return null;
  const against = [changes?.from, changes?.to].find((side) => side?.edition && side.edition.slug !== edition.slug);
  return (
    <nav aria-label="Compare with" className={styles.compare} data-screen-only>
      <span>Compare with</span>
      {others.map(({ slug, name }) => (
        <a
          key={slug}
          href={comparisonAddress(edition.slug, slug)}
          aria-current={against?.edition?.slug === slug || undefined}
        >
          {name}
        </a>
      ))}
      {changes && <a href={editionAddress(edition.slug)}>None</a>}
    </nav>
  );
}
