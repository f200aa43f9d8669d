import type { Span } from "@/domain/notes/span";
import { countLines } from "@/domain/notes/text/count-lines";
import { QUOTE_FRAGMENT } from "./addresses";
import styles from "./note-text.module.css";

export interface RawNoteProps {
  readonly text: string;
  readonly followed: Span | null;
}

/** A note's text exactly as stored, line by line as it was broken, with numbers beside. */
export function RawNote({ text, followed }: RawNoteProps) {
  const { start, end } = followed ?? { start: text.length, end: text.length };
  const numbers = Array.from({ length: countLines(text) }, (_, index) => index + 1).join("\n");
  return (
    <div className={styles.raw}>
      <pre className={styles.numbers} aria-hidden="true">
        {numbers}
      </pre>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, and the keyboard has to reach them too. */}
      <section className={styles.lines} aria-label="Text of the note" tabIndex={0}>
        <pre>
          {text.slice(0, start)}
          {followed && (
            <mark id={QUOTE_FRAGMENT} tabIndex={-1} className={styles.followed}>
              {text.slice(start, end)}
            </mark>
          )}
          {text.slice(end)}
        </pre>
      </section>
    </div>
  );
}
