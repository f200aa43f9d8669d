import { ExternalLink } from "@/components/ui/external-link";
import { countWords } from "@/domain/count-words";
import { distinctSpellings } from "@/domain/distinct-spellings";
import type { TechnologyView } from "@/domain/radar/views";
import styles from "./technology-heading.module.css";

export interface TechnologyHeadingProps {
  readonly technology: TechnologyView;
  readonly level: 1 | 2;
}

/** What it is called, which quadrant it stands in, where it lives. */
export function TechnologyHeading({ technology, level }: TechnologyHeadingProps) {
  const Title = level === 1 ? "h1" : "h2";
  const spellings = distinctSpellings(technology.aliases, [technology.name]);
  const quadrant = technology.quadrants.find(({ id }) => id === technology.quadrant)?.name ?? technology.quadrant;
  return (
    <header className={styles.heading}>
      <p className={styles.quadrant}>{quadrant}</p>
      <Title>{technology.name}</Title>
      <p className={styles.facts}>
        {spellings.length > 0 && <span>Also written {spellings.join(", ")}</span>}
        {technology.home && (
          <ExternalLink href={technology.home}>
            {technology.home.replace(/^https?:\/\/(?:www\.)?|\/$/g, "")}
          </ExternalLink>
        )}
        <span>
          Named {times(technology.mentionCount)} in {countWords(technology.talkCount, "talk")}
        </span>
      </p>
    </header>
  );
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}
