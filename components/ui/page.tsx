import type { ReactNode } from "react";
import styles from "./page.module.css";

export interface PageProps {
  /** `reading` keeps lines short; `wide` gives lists and columns room. */
  readonly width?: "reading" | "wide";
  readonly className?: string;
  readonly children: ReactNode;
}

/** The main part of a page, where the skip link leads. */
export function Page({ width = "wide", className = "", children }: PageProps) {
  return (
    <main id="content" tabIndex={-1} className={`${styles.page} ${className}`} data-width={width}>
      {children}
    </main>
  );
}
