import { technologyAddress } from "@/components/evidence/addresses";
import type { MentionedView } from "@/domain/radar/views";
import type { QuadrantDefinition } from "@/domain/radar/vocabulary";
import styles from "./mentioned-list.module.css";

export interface MentionedListProps {
  readonly mentioned: readonly MentionedView[];
  readonly quadrants: readonly QuadrantDefinition[];
}

/** Technologies that notes name without a verdict: not on the circle until someone places them. */
export function MentionedList({ mentioned, quadrants }: MentionedListProps) {
  if (mentioned.length === 0) return null;
  const quadrantNames = new Map(quadrants.map(({ id, name }) => [id, name]));
  return (
    <details className={styles.mentioned}>
      <summary className={styles.summary}>
        Only mentioned <span className={styles.count}>{mentioned.length}</span>
      </summary>
      <p className={styles.hint}>Named in the notes without a word on using them. Open one to place it on the radar.</p>
      <ul className={styles.list}>
        {mentioned.map((technology) => (
          <li key={technology.slug}>
            <a className={styles.entry} href={technologyAddress(technology.slug)} data-legend={technology.slug}>
              <span className={styles.name}>{technology.name}</span>
              <span className={styles.facts}>
                {quadrantNames.get(technology.quadrant)}, {describeMentions(technology)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "3 mentions in 2 talks"; mentions outside of any talk stand alone. */
function describeMentions({ mentionCount, talkCount }: MentionedView): string {
  const mentions = mentionCount === 1 ? "1 mention" : `${mentionCount} mentions`;
  if (talkCount === 0) return mentions;
  return `${mentions} in ${talkCount === 1 ? "1 talk" : `${talkCount} talks`}`;
}
