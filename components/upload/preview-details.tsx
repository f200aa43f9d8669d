import { Fragment, type ReactNode } from "react";
import { RingTag } from "@/components/evidence/ring-tag";
import type { ReadableNote } from "@/domain/notes/uploads/upload-views";
import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import styles from "./bring-notes.module.css";

export interface PreviewDetailsProps {
  readonly preview: ReadableNote;
  readonly rings: readonly RingDefinition[];
}

/** Everything that a note would bring: suggestions that change, talks, technologies, and verdicts word for word. */
export function PreviewDetails({ preview, rings }: PreviewDetailsProps) {
  const { talks, technologies, sentences, changes } = preview;
  const tag = (ring: string | null) =>
    ring === null ? "nothing" : <RingTag ring={findRing(rings, ring)} ringCount={rings.length} suggested />;
  return (
    <div className={styles.brought}>
      <Part title="What the radar would suggest" count={changes.length}>
        {changes.map(({ technology, from, to }) => (
          <li key={technology}>
            <b>{technology}</b>: {tag(from)} <span aria-hidden="true">→</span>
            <span className="visually-hidden"> becomes </span> {tag(to)}
          </li>
        ))}
      </Part>
      <Part title="Talks" count={talks.length}>
        {talks.map(({ title, speakers, isNew }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note may hold two talks of one title, and the list never changes.
          <li key={index}>
            {title}
            {speakers.length > 0 && <span className={styles.facts}> {speakers.join(", ")}</span>}
            {isNew && <New />}
          </li>
        ))}
      </Part>
      <Part title="Technologies" count={technologies.length}>
        {technologies.map(({ name, mentionCount, isNew }) => (
          <li key={name}>
            {name} <span className={styles.facts}>named {mentionCount}×</span>
            {isNew && <New />}
          </li>
        ))}
      </Part>
      <Part title="Verdicts" count={sentences.length}>
        {sentences.map(({ text, verdicts }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note may say one sentence twice, and the list never changes.
          <li key={index}>
            {verdicts.map(({ technology, ring }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one sentence may judge a technology twice.
              <Fragment key={place}>
                <b>{technology}</b>: {tag(ring)}{" "}
              </Fragment>
            ))}
            <q className={styles.quote}>{text}</q>
          </li>
        ))}
      </Part>
    </div>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <div>
      <p className={styles.partTitle}>{title}</p>
      <ul className={styles.part}>{children}</ul>
    </div>
  );
}

function New() {
  return <span className={styles.new}>new</span>;
}
