import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

export interface EmptyStateProps {
  readonly title: string;
  /** What to do about it. */
  readonly children: ReactNode;
}

/** Says in a list's place why there is nothing and how to change that. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <div className={styles.way}>{children}</div>
    </div>
  );
}
