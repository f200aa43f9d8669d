import { Moment } from "@/components/ui/moment";
import type { EditionView } from "@/domain/radar/edition-views";
import styles from "./edition-screen.module.css";

export interface EditionHeadingProps {
  readonly edition: EditionView;
  /** True while it is not published. */
  readonly isDraft: boolean;
}

/** What an edition is called, who published it when, and what was said about it. */
export function EditionHeading({ edition, isDraft }: EditionHeadingProps) {
  const paragraphs = edition.text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <header className={styles.heading}>
      <p className={styles.soft}>Edition of {edition.radar.title}</p>
      <h1 className={styles.title}>{edition.name}</h1>
      <p className={styles.soft}>
        {isDraft ? (
          <>
            Draft by {edition.person}, <Moment at={edition.publishedAt} />.
          </>
        ) : (
          <>
            Published by {edition.person}, <Moment at={edition.publishedAt} />. It stays as it was on that day.
          </>
        )}{" "}
        <a href="/">The radar as it is now</a>
      </p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className={styles.text}>
          {paragraph}
        </p>
      ))}
    </header>
  );
}
