import { comparisonAddress, editionAddress } from "@/components/evidence/addresses";
import { EmptyState } from "@/components/ui/empty-state";
import { Moment } from "@/components/ui/moment";
import { countWords } from "@/domain/count-words";
import type { EditionSummary } from "@/domain/radar/views";
import styles from "./edition-list.module.css";

/** Every published edition, newest first, each with the way to what changed since the one before. */
export function EditionList({ editions }: { readonly editions: readonly EditionSummary[] }) {
  if (editions.length === 0) {
    return (
      <EmptyState title="Nothing is published yet.">
        An edition keeps the radar as it is on a day, for ever: with it, everyone sees from then on what has moved.
      </EmptyState>
    );
  }
  return (
    <ol className={styles.editions} reversed>
      {editions.map((edition, index) => (
        <li key={edition.slug} className={styles.edition}>
          <h3 className={styles.name}>
            <a href={editionAddress(edition.slug)}>{edition.name}</a>
          </h3>
          <p className={styles.facts}>
            <span>{countWords(edition.blipCount, "blip")}</span>
            <span>
              {edition.person}, <Moment at={edition.publishedAt} />
            </span>
            <ChangesLink edition={edition} before={editions[index + 1]} />
          </p>
        </li>
      ))}
    </ol>
  );
}

interface ChangesLinkProps {
  readonly edition: EditionSummary;
  readonly before: EditionSummary | undefined;
}

function ChangesLink({ edition, before }: ChangesLinkProps) {
  if (!before) return null;
  return <a href={comparisonAddress(edition.slug, before.slug)}>Changes since {before.name}</a>;
}
