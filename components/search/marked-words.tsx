import { splitByMarks } from "@/domain/notes/text/split-by-marks";
import type { MarkedText } from "@/domain/search/search-view";
import styles from "./search-results.module.css";

/** Words, those marked that were looked for. */
export function MarkedWords({ words }: { readonly words: MarkedText }) {
  const marks = words.marks.map((span) => ({ span }));
  return splitByMarks(words.text, marks).map(({ start, text, marks: own }) =>
    own.length > 0 ? (
      <mark key={start} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
