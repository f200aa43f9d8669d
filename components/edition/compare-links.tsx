import { comparisonAddress, editionAddress } from "@/components/evidence/addresses";
import type { EditionView } from "@/domain/radar/edition-views";
import { NOW } from "@/domain/radar/unpublished-slug";
import type { EditionSummary } from "@/domain/radar/views";
import styles from "./edition-screen.module.css";

export interface CompareLinksProps {
  readonly edition: EditionView;
  readonly editions: readonly EditionSummary[];
  /** What it is compared with. */
  readonly other: EditionView | null;
}

/** Every other edition to hold this one against, and the radar as it is, with the one that it is held against marked. */
export function CompareLinks({ edition, editions, other }: CompareLinksProps) {
  const others = [{ slug: NOW, name: "Now" }, ...editions.filter(({ slug }) => slug !== edition.slug)];
  return (
    <nav aria-label="Compare with" className={styles.compare} data-screen-only>
      <span>Compare with</span>
      {others.map(({ slug, name }) => (
        <a key={slug} href={comparisonAddress(edition.slug, slug)} aria-current={other?.slug === slug || undefined}>
          {name}
        </a>
      ))}
      {other && <a href={editionAddress(edition.slug)}>None</a>}
    </nav>
  );
}
