import { ExternalLink } from "@/components/ui/external-link";
import type { TechnologyView } from "@/domain/radar/views";
import styles from "./technology-heading.module.css";

export interface TechnologyHeadingProps {
  readonly technology: TechnologyView;
  readonly level: 1 | 2;
}

/** What it is called, which quadrant it stands in, where it lives. */
export function TechnologyHeading({ technology, level }: TechnologyHeadingProps) {
  const Title = level === 1 ? "h1" : "h2";
  const quadrant = technology.quadrants.find(({ id }) => id === technology.quadrant)?.name ?? technology.quadrant;
  return (
    <header className={styles.heading}>
      <p className={styles.quadrant}>{quadrant}</p>
      <Title>{technology.name}</Title>
      <p className={styles.facts}>
        {technology.aliases.length > 0 && <span>Also written {technology.aliases.join(", ")}</span>}
        {technology.home && (
          <ExternalLink href={technology.home}>
            {technology.home.replace(/^https?:\/\/(?:www\.)?|\/$/g, "")}
          </ExternalLink>
        )}
        <span>
          Named {times(technology.mentionCount)} in {talks(technology.talks.length)}
        </span>
      </p>
    </header>
  );
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

function talks(count: number): string {
  return count === 1 ? "one talk" : `${count} talks`;
}
