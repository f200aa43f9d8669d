"use client";

import { type ReactNode, useId } from "react";
import styles from "./section.module.css";
import { useSectionLevel } from "./section-level";

export interface SectionProps {
  readonly title: ReactNode;
  /** A few words beside the title, such as a count. */
  readonly aside?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own, which is also its name. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  const Title = useSectionLevel() === 2 ? "h2" : "h3";
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Title id={id} className={styles.title}>
          {title}
        </Title>
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
