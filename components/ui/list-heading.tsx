import type { ReactNode } from "react";
import styles from "./list-heading.module.css";

export interface ListHeadingProps {
  readonly title: string;
  /** What is counted here, in a sentence. */
  readonly children: ReactNode;
}

/** The head of a page that lists things. */
export function ListHeading({ title, children }: ListHeadingProps) {
  return (
    <header className={styles.heading}>
      <h1>{title}</h1>
      <p className={styles.summary}>{children}</p>
    </header>
  );
}
