import { technologyAddress } from "@/components/evidence/addresses";
import { Section } from "@/components/ui/section";
import { countWords } from "@/domain/count-words";
import type { Replacement } from "@/domain/radar/technology-evidence";
import type { TechnologyView } from "@/domain/radar/views";
import styles from "./related.module.css";

/** What took a technology's place, whose place it took, and what is named together with it far more often than by chance. */
export function Related({ technology }: { readonly technology: TechnologyView }) {
  const { related, replacedBy, replaces } = technology;
  if (related.length + replacedBy.length + replaces.length === 0) return null;
  return (
    <Section title="Beside it">
      <dl className={styles.related}>
        <Replacements title="Replaced by" others={replacedBy} />
        <Replacements title="Took the place of" others={replaces} />
        {related.length > 0 && (
          <div className={styles.row}>
            <dt>Often named together with</dt>
            <dd className={styles.others}>
              {related.map(({ slug, name, talkCount, lift }) => (
                <span key={slug}>
                  <a href={technologyAddress(slug)}>{name}</a>{" "}
                  <span className={styles.count}>
                    in {countWords(talkCount, "talk")}, {timesOf(lift)} as often as by chance
                  </span>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}

interface ReplacementsProps {
  readonly title: string;
  readonly others: readonly Replacement[];
}

function Replacements({ title, others }: ReplacementsProps) {
  if (others.length === 0) return null;
  return (
    <div className={styles.row}>
      <dt>{title}</dt>
      <dd className={styles.others}>
        {others.map(({ slug, name, sentenceCount }) => (
          <span key={slug}>
            <a href={technologyAddress(slug)}>{name}</a>{" "}
            <span className={styles.count}>
              {sentenceCount === 1 ? "1 sentence says so" : `${sentenceCount} sentences say so`}
            </span>
          </span>
        ))}
      </dd>
    </div>
  );
}

/** 2 -> "twice", 3.4 -> "3.4 times" */
function timesOf(lift: number): string {
  if (lift >= 10) return `${Math.round(lift)} times`;
  const rounded = Math.round(lift * 10) / 10;
  return rounded === 2 ? "twice" : `${rounded} times`;
}
